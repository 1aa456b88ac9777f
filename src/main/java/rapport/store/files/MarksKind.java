package rapport.store.files;

import java.time.Instant;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.store.chain.JsonFields;
import rapport.store.chain.RecordKind;

/** The records of one rater's marks on one attempt. They are never closed for good. */
enum MarksKind implements RecordKind<MarkEntry> {
  INSTANCE;

  /**
   * Since 2 it is told when the author's ratings were shown, and which incidents a rater raised.
   */
  @Override
  public int format() {
    return 2;
  }

  @Override
  public void write(MarkEntry entry, JsonFields fields) {
    MarkCodec.write(entry.event(), fields.put("at", entry.at().toString()));
  }

  @Override
  public MarkEntry read(JsonFields fields) {
    return new MarkEntry(Instant.parse(fields.text("at")), MarkCodec.read(fields));
  }

  @Override
  public boolean isOpening(MarkEntry entry) {
    return entry.event() instanceof MarkEvent.Opened;
  }

  @Override
  public boolean isClosing(MarkEntry entry) {
    return false;
  }

  @Override
  public String noun() {
    return "file of marks";
  }

  @Override
  public String busy() {
    return "these marks are open in another window";
  }
}
