package rapport.store.chain;

/**
 * What the records of one kind of file are, which is otherwise a chain like any other.
 *
 * @param <E> what one record holds
 */
public interface RecordKind<E> {
  /**
   * The format of such files that this program writes, and the newest that it can read. It grows
   * with each kind of record that an older program would not understand.
   */
  default int format() {
    return 1;
  }

  /** Adds a record's own fields. */
  void write(E entry, JsonFields fields);

  /**
   * Reads them again.
   *
   * @throws UnreadableRecordException if they mean nothing
   * @throws java.time.DateTimeException if the time means nothing
   */
  E read(JsonFields fields);

  /** Whether this can only be the first record, which nothing else can be. */
  boolean isOpening(E entry);

  /** Whether nothing may follow this record. */
  boolean isClosing(E entry);

  /** What such a file is called, as in "it comes from another ...". */
  String noun();

  /** Said when somebody else is writing the file. */
  String busy();
}
