package rapport.store.journal;

import java.time.Instant;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.store.chain.JsonFields;
import rapport.store.chain.RecordKind;

/** The records of a session. */
public enum JournalKind implements RecordKind<Entry> {
  INSTANCE;

  @Override
  public void write(Entry entry, JsonFields fields) {
    fields.put("at", entry.at().toString()).put("elapsed", entry.elapsedMillis());
    EventCodec.write(entry.event(), fields);
  }

  @Override
  public Entry read(JsonFields fields) {
    return new Entry(
        Instant.parse(fields.text("at")), fields.number("elapsed"), EventCodec.read(fields));
  }

  @Override
  public boolean isOpening(Entry entry) {
    return entry.event() instanceof Event.Opened;
  }

  @Override
  public boolean isClosing(Entry entry) {
    return entry.event() instanceof Event.Sealed;
  }

  @Override
  public String noun() {
    return "transcript";
  }

  @Override
  public String busy() {
    return "this session is open in another window";
  }
}
