package rapport.store.chain;

import org.jspecify.annotations.Nullable;

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

  /**
   * What the part of a record behind its place in the chain says, for a kind that keeps at hand
   * what recurs in many files. It must be the very entry that {@link #read} makes.
   *
   * @param line it lies in this buffer between these places, without the braces
   * @return null to have the whole record read
   */
  default @Nullable E recall(byte[] line, int from, int to) {
    return null;
  }

  /** Whether this can only be the first record, which nothing else can be. */
  boolean isOpening(E entry);

  /** Whether nothing may follow this record. */
  boolean isClosing(E entry);

  /** What such a file is called, as in "it comes from another ...". */
  String noun();

  /** Said when somebody else is writing the file. */
  String busy();
}
