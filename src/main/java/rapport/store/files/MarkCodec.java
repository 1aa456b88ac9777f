package rapport.store.files;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkEvent;
import rapport.play.evaluation.Rated;
import rapport.store.chain.JsonFields;
import rapport.store.chain.UnreadableRecordException;

/**
 * A rater's event as JSON fields, and back. What is said of formats at {@link
 * rapport.store.journal.JournalKind} holds here, too.
 */
final class MarkCodec {
  private static final int LONGEST_NUMBER = 20;

  /**
   * That a decision is voided, or no longer, stands in a record of scoring anew, which it is: a
   * program that doesn't know of it takes the ratings there, and comes to the same mark.
   */
  private static final String VOIDED = "voided";

  private static final String REINSTATED = "reinstated";

  private MarkCodec() {}

  /** Adds {@code type} and the event's own fields. */
  static void write(MarkEvent event, JsonFields fields) {
    if (event instanceof MarkEvent.Opened opened) {
      write(opened, fields.put("type", "opened"));
    } else if (event instanceof MarkEvent.Levelled given) {
      fields
          .put("type", "levelled")
          .put("visit", given.visit())
          .put("criterion", given.criterion())
          .put("level", given.level());
    } else if (event instanceof MarkEvent.LevelledOwnWords given) {
      fields
          .put("type", "levelled-own-words")
          .put("visit", given.visit())
          .put("level", given.level());
    } else if (event instanceof MarkEvent.Commented comment) {
      fields.put("type", "commented").put("visit", comment.visit()).put("text", comment.text());
    } else if (event instanceof MarkEvent.CommentedOverall comment) {
      fields.put("type", "commented-overall").put("text", comment.text());
    } else {
      writeDecree(event, fields);
    }
  }

  private static void writeDecree(MarkEvent event, JsonFields fields) {
    if (event instanceof MarkEvent.Overrode override) {
      fields
          .put("type", "overrode")
          .put("criterion", override.criterion())
          .put("mean", override.mean().toPlainString())
          .put("reason", override.reason())
          .put("original", override.original());
    } else if (event instanceof MarkEvent.Cleared incident) {
      fields
          .put("type", "cleared")
          .put("visit", incident.visit())
          .put("code", incident.code())
          .put("reason", incident.reason());
    } else if (event instanceof MarkEvent.Raised incident) {
      fields
          .put("type", "raised")
          .put("visit", incident.visit())
          .put("code", incident.code())
          .put("reason", incident.reason());
    } else if (event instanceof MarkEvent.KeyShown shown) {
      fields.put("type", "key-shown").put("visit", shown.visit());
    } else if (event instanceof MarkEvent.Finished) {
      fields.put("type", "finished");
    } else if (event instanceof MarkEvent.Agreed agreed) {
      fields.put("type", "agreed").putAll("bases", bases(agreed));
    } else if (event instanceof MarkEvent.Regraded regraded) {
      write(regraded, fields.put("type", "regraded"));
    } else if (event instanceof MarkEvent.Voided voided) {
      write(voided.scored(), fields.put("type", "regraded"));
      fields.put(VOIDED, voided.decision()).put("reason", voided.reason());
    } else if (event instanceof MarkEvent.Reinstated again) {
      write(again.scored(), fields.put("type", "regraded"));
      fields.put(REINSTATED, again.decision()).put("reason", again.reason());
    } else if (event instanceof MarkEvent.Undone undone) {
      fields.put("type", "undone").put("record", undone.record());
    } else {
      throw new IllegalArgumentException("unknown event " + event);
    }
  }

  static MarkEvent read(JsonFields fields) {
    return switch (fields.text("type")) {
      case "opened" -> readOpened(fields);
      case "levelled" ->
          new MarkEvent.Levelled(visit(fields), fields.text("criterion"), level(fields));
      case "levelled-own-words" -> new MarkEvent.LevelledOwnWords(visit(fields), level(fields));
      case "commented" -> new MarkEvent.Commented(visit(fields), fields.text("text"));
      case "commented-overall" -> new MarkEvent.CommentedOverall(fields.text("text"));
      case "overrode" ->
          new MarkEvent.Overrode(
              fields.text("criterion"),
              decimal(fields.text("mean")),
              fields.text("reason"),
              fields.text("original"));
      case "cleared" ->
          new MarkEvent.Cleared(visit(fields), fields.text("code"), fields.text("reason"));
      case "raised" ->
          new MarkEvent.Raised(visit(fields), fields.text("code"), fields.text("reason"));
      case "key-shown" -> new MarkEvent.KeyShown(visit(fields));
      case "finished" -> new MarkEvent.Finished();
      case "agreed" -> new MarkEvent.Agreed(readBases(fields));
      case "regraded" -> readScoredAnew(fields);
      case "undone" -> new MarkEvent.Undone(fields.whole("record"));
      default -> throw new UnreadableRecordException("it is of an unknown type");
    };
  }

  private static int visit(JsonFields fields) {
    return within(fields.whole("visit"), Integer.MAX_VALUE);
  }

  private static int level(JsonFields fields) {
    return within(fields.whole("level"), rapport.scenario.model.Rubric.TOP);
  }

  private static int within(int number, int most) {
    if (number < 0 || number > most) {
      throw new UnreadableRecordException("it holds a number out of range");
    }
    return number;
  }

  private static BigDecimal decimal(String text) {
    if (text.length() > LONGEST_NUMBER || !text.matches("[0-9]+([.][0-9]+)?")) {
      throw new UnreadableRecordException("its mean is no number");
    }
    return new BigDecimal(text);
  }

  private static void write(MarkEvent.Opened opened, JsonFields fields) {
    fields
        .put("attempt", opened.attempt())
        .put("rater", opened.rater())
        .put("purpose", word(opened.purpose()))
        .put("receipt", opened.receipt())
        .put("rubric", opened.rubricSha256())
        .put("program", opened.program());
  }

  private static MarkEvent.Opened readOpened(JsonFields fields) {
    return new MarkEvent.Opened(
        fields.text("attempt"),
        fields.text("rater"),
        purpose(fields.text("purpose")),
        fields.text("receipt"),
        fields.text("rubric"),
        fields.text("program"));
  }

  private static String word(MarkEvent.Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT);
  }

  private static MarkEvent.Purpose purpose(String word) {
    return Arrays.stream(MarkEvent.Purpose.values())
        .filter(each -> word(each).equals(word))
        .findFirst()
        .orElseThrow(() -> new UnreadableRecordException("its purpose is unknown"));
  }

  private static List<JsonFields> bases(MarkEvent.Agreed agreed) {
    return agreed.bases().stream()
        .map(
            basis -> JsonFields.empty().put("rater", basis.rater()).put("receipt", basis.receipt()))
        .toList();
  }

  private static List<MarkEvent.Basis> readBases(JsonFields fields) {
    return fields.objects("bases").stream()
        .map(basis -> new MarkEvent.Basis(basis.text("rater"), basis.text("receipt")))
        .toList();
  }

  private static void write(MarkEvent.Regraded regraded, JsonFields fields) {
    fields
        .put("version", regraded.version())
        .put("scenario", regraded.scenarioSha256())
        .put("rubric", regraded.key().rubricSha256())
        .put("assessed", regraded.key().assessed())
        .putAll("choices", regraded.key().counted().stream().map(MarkCodec::rated).toList());
  }

  private static MarkEvent readScoredAnew(JsonFields fields) {
    MarkEvent.Regraded scored = readRegraded(fields);
    if (fields.has(VOIDED)) {
      return new MarkEvent.Voided(fields.text(VOIDED), fields.text("reason"), scored);
    } else if (fields.has(REINSTATED)) {
      return new MarkEvent.Reinstated(fields.text(REINSTATED), fields.text("reason"), scored);
    }
    return scored;
  }

  private static MarkEvent.Regraded readRegraded(JsonFields fields) {
    AnswerKey key =
        new AnswerKey(
            fields.objects("choices").stream().map(MarkCodec::rated).toList(),
            fields.texts("assessed"),
            fields.text("rubric"));
    return new MarkEvent.Regraded(key, fields.text("version"), fields.text("scenario"));
  }

  private static JsonFields rated(Rated rated) {
    return JsonFields.empty()
        .put("decision", rated.decision())
        .put("weight", rated.weight())
        .put("levels", rated.levels())
        .put("critical", rated.critical());
  }

  private static Rated rated(JsonFields fields) {
    return new Rated(
        fields.text("decision"),
        fields.whole("weight"),
        fields.levels("levels"),
        fields.text("critical"));
  }
}
