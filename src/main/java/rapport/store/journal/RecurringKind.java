package rapport.store.journal;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.store.chain.JsonFields;
import rapport.store.chain.RecordKind;
import rapport.store.chain.UnreadableRecordException;

/**
 * The records of many sessions, just as {@link JournalKind} reads them, but with an event that
 * recurs made only once. Safe for several threads.
 */
public final class RecurringKind implements RecordKind<Entry> {
  private static final JournalKind PLAIN = JournalKind.INSTANCE;

  /** What is the record's own. Where it stands a second time, the record is read as a whole. */
  private static final Set<String> OF_THE_RECORD =
      Set.of("format", "seq", "prev", "at", "elapsed", "hash");

  private final RecurringEvents events = new RecurringEvents();

  @Override
  public @Nullable Entry recall(byte[] line, int from, int to) {
    Optional<RecordHead> found = RecordHead.read(line, from, to);
    if (found.isEmpty()) {
      return null;
    }
    RecordHead head = found.get();
    Event event = event(line, head.event(), to);
    return event == null ? null : new Entry(head.at(), head.elapsedMillis(), event);
  }

  private @Nullable Event event(byte[] line, int from, int to) {
    Event known = events.find(line, from, to);
    if (known != null) {
      return known;
    }
    Event event = read(line, from, to);
    if (event != null) {
      events.keep(line, from, to, event);
    }
    return event;
  }

  private static @Nullable Event read(byte[] line, int from, int to) {
    byte[] object = new byte[to - from + 2];
    object[0] = '{';
    System.arraycopy(line, from, object, 1, to - from);
    object[object.length - 1] = '}';
    try {
      JsonFields fields = JsonFields.of(object);
      return OF_THE_RECORD.stream().anyMatch(fields::has) ? null : EventCodec.read(fields);
    } catch (UnreadableRecordException e) {
      return null;
    }
  }

  @Override
  public int format() {
    return PLAIN.format();
  }

  @Override
  public void write(Entry entry, JsonFields fields) {
    PLAIN.write(entry, fields);
  }

  @Override
  public Entry read(JsonFields fields) {
    return PLAIN.read(fields);
  }

  @Override
  public boolean isOpening(Entry entry) {
    return PLAIN.isOpening(entry);
  }

  @Override
  public boolean isClosing(Entry entry) {
    return PLAIN.isClosing(entry);
  }

  @Override
  public String noun() {
    return PLAIN.noun();
  }

  @Override
  public String busy() {
    return PLAIN.busy();
  }
}
