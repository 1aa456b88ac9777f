package rapport.store.journal;

import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.RatedBy;
import rapport.play.evaluation.Sitting;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.store.chain.JsonFields;
import rapport.store.chain.UnreadableRecordException;

/**
 * An event as JSON fields, and back. A new kind of event, or a new meaning of a field, needs a new
 * format number, stated by the kind of its file; a new field that may be absent does not.
 */
final class EventCodec {
  private EventCodec() {}

  /** Adds {@code type} and the event's own fields. */
  static void write(Event event, JsonFields fields) {
    if (event instanceof Event.Opened opened) {
      write(opened, fields.put("type", "opened"));
    } else if (event instanceof Event.Typed typed) {
      fields.put("type", "typed").put("node", typed.node()).put("text", typed.text());
    } else if (event instanceof Event.Chose chose) {
      ExchangeCodec.write(
          chose.exchange(), fields.put("type", "chose").put("copied", chose.isCopied()));
    } else if (event instanceof Event.WentBack) {
      fields.put("type", "went-back");
    } else if (event instanceof Event.Resumed) {
      fields.put("type", "resumed");
    } else if (event instanceof Event.Ended ended) {
      write(ended.close(), fields.put("type", "ended"));
    } else if (event instanceof Event.RatedSelf rated) {
      fields.put("type", "rated-self").put("levels", rated.levels());
    } else if (event instanceof Event.Abandoned) {
      fields.put("type", "abandoned");
    } else if (event instanceof Event.Sealed sealed) {
      write(sealed, fields.put("type", "sealed"));
    } else {
      throw new IllegalArgumentException("unknown event " + event);
    }
  }

  static Event read(JsonFields fields) {
    return switch (fields.text("type")) {
      case "opened" -> readOpened(fields);
      case "typed" -> new Event.Typed(fields.text("node"), fields.text("text"));
      case "chose" -> new Event.Chose(ExchangeCodec.read(fields), fields.flag("copied"));
      case "went-back" -> new Event.WentBack();
      case "resumed" -> new Event.Resumed();
      case "ended" -> new Event.Ended(readClose(fields));
      case "rated-self" -> new Event.RatedSelf(fields.levels("levels"));
      case "abandoned" -> new Event.Abandoned();
      case "sealed" ->
          new Event.Sealed(fields.text("outcome"), fields.textMap("means"), fields.text("overall"));
      default -> throw new UnreadableRecordException("it is of an unknown type");
    };
  }

  private static void write(Event.Opened opened, JsonFields fields) {
    Event.Played played = opened.scenario();
    JsonFields scenario =
        JsonFields.empty()
            .put("id", played.id())
            .put("version", played.version())
            .put("title", played.title())
            .put("client", played.clientName())
            .put("sha256", played.sha256())
            .put("assessed", played.assessed())
            .put("rated-by", played.ratedBy() == null ? "" : played.ratedBy().id());
    fields
        .put("attempt", opened.attempt())
        .put("mode", opened.mode().id())
        .put("trainee", opened.trainee())
        .put("seed", opened.seed())
        .put("scenario", scenario.values())
        .put("rubric", opened.rubricSha256())
        .put("program", opened.program());
    if (opened.replayed() != null) {
      fields.put("replayed", replayed(opened.replayed()).values());
    }
  }

  private static JsonFields replayed(Event.Replayed replayed) {
    return JsonFields.empty()
        .put("attempt", replayed.attempt())
        .put("decision", replayed.decision())
        .put("number", replayed.number());
  }

  private static Event.@Nullable Replayed readReplayed(JsonFields fields) {
    if (!fields.has("replayed")) {
      return null;
    }
    JsonFields replayed = fields.object("replayed");
    return new Event.Replayed(
        replayed.text("attempt"), replayed.text("decision"), replayed.whole("number"));
  }

  private static Event.Opened readOpened(JsonFields fields) {
    JsonFields scenario = fields.object("scenario");
    return new Event.Opened(
        fields.text("attempt"),
        Mode.of(fields.text("mode"))
            .orElseThrow(() -> new UnreadableRecordException("its mode is unknown")),
        fields.text("trainee"),
        fields.number("seed"),
        new Event.Played(
            scenario.text("id"),
            scenario.text("version"),
            scenario.text("title"),
            scenario.text("client"),
            scenario.text("sha256"),
            scenario.texts("assessed"),
            RatedBy.of(scenario.text("rated-by")).orElse(null)),
        fields.text("rubric"),
        fields.text("program"),
        readReplayed(fields));
  }

  private static void write(Sitting.Close close, JsonFields fields) {
    fields
        .put("node", close.node())
        .put("title", close.title())
        .put("debrief", close.debrief())
        .put("premature", close.premature())
        .putAll("shown", ExchangeCodec.moments(close.shown()));
  }

  private static Sitting.Close readClose(JsonFields fields) {
    return new Sitting.Close(
        fields.text("node"),
        fields.text("title"),
        fields.text("debrief"),
        fields.flag("premature"),
        ExchangeCodec.readMoments(fields));
  }

  private static void write(Event.Sealed sealed, JsonFields fields) {
    fields
        .put("outcome", sealed.outcome())
        .put("means", sealed.means())
        .put("overall", sealed.overall());
  }
}
