package rapport.store.files;

import java.time.Instant;
import rapport.play.transcript.Drilled;
import rapport.store.chain.JsonFields;
import rapport.store.chain.RecordKind;

/** The records of the decisions that came up in drills. They are never closed for good. */
enum DrillsKind implements RecordKind<Drilled> {
  INSTANCE;

  @Override
  public void write(Drilled entry, JsonFields fields) {
    fields
        .put("at", entry.at().toString())
        .put("scenario", entry.scenario())
        .put("decision", entry.decision())
        .put("good", entry.isGood());
  }

  @Override
  public Drilled read(JsonFields fields) {
    return new Drilled(
        Instant.parse(fields.text("at")),
        fields.text("scenario"),
        fields.text("decision"),
        fields.flag("good"));
  }

  @Override
  public boolean isOpening(Drilled entry) {
    return entry.isOpening();
  }

  @Override
  public boolean isClosing(Drilled entry) {
    return false;
  }

  @Override
  public String noun() {
    return "list of drills";
  }

  @Override
  public String busy() {
    return "a drill is being noted down in another window";
  }
}
