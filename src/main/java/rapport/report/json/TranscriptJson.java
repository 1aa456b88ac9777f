package rapport.report.json;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;
import static rapport.report.json.Json.orNull;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.Explanation;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Fractions;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;
import rapport.report.page.MarksPage.Reader;

/** A transcript for programs. The result is the one that was sealed, never worked out anew. */
public final class TranscriptJson {
  private static final Event.Sealed NOTHING_SEALED = new Event.Sealed("", Map.of(), "");

  private TranscriptJson() {}

  public static String of(Transcript transcript) {
    return Json.of(transcript(transcript, transcript.sealed()));
  }

  /**
   * The transcript with its marks; while raters have not agreed, no result is in it at all.
   *
   * @param explanation of ratings that were corrected; null when they weren't
   */
  public static String of(
      Reader reader, Transcript transcript, Standing standing, @Nullable Explanation explanation) {
    boolean isUndecided = standing.source() == Standing.Source.UNDECIDED;
    Map<String, @Nullable Object> json =
        transcript(transcript, isUndecided ? null : transcript.sealed());
    json.put("marks", new MarksJson(reader, standing, explanation).marks());
    return Json.of(json);
  }

  private static Map<String, @Nullable Object> transcript(
      Transcript transcript, Event.@Nullable Sealed sealed) {
    Event.Opened opened = transcript.opened();
    return object(
        "attempt", transcript.attempt(),
        "scenario", opened.scenario().id(),
        "mode", opened.mode(),
        "state", transcript.state(),
        "title", opened.scenario().title(),
        "version", opened.scenario().version(),
        "trainee", orNull(opened.trainee()),
        "started", transcript.startedAt(),
        "seed", opened.seed(),
        "replayed", opened.replayed() == null ? null : replayed(opened.replayed()),
        "rated-by", opened.scenario().ratedBy() == null ? null : opened.scenario().ratedBy().id(),
        "choices", list(transcript.choices(), TranscriptJson::choice),
        "resumed", list(transcript.resumptions(), TranscriptJson::resumption),
        "ending", transcript.ended() == null ? null : transcript.ended().close().node(),
        "result", result(sealed == null ? NOTHING_SEALED : sealed));
  }

  private static Object choice(Transcript.Choice choice) {
    Map<String, @Nullable Object> json =
        object(
            "node", choice.exchange().decision(),
            "response", choice.exchange().choice().id(),
            "undone", choice.undone());
    if (choice.copied()) {
      json.put("copied", true);
    }
    return json;
  }

  private static Object replayed(Event.Replayed replayed) {
    return object(
        "attempt", replayed.attempt(),
        "decision", replayed.decision(),
        "number", replayed.number());
  }

  /** When it was taken up again, how many seconds after the record before, and where. */
  static Object resumption(Transcript.Resumption resumption) {
    return object(
        "at", resumption.at(),
        "gap-seconds", resumption.gap().toSeconds(),
        "after-choices", resumption.after());
  }

  private static Object result(Event.Sealed sealed) {
    return object(
        "outcome", orNull(sealed.outcome()),
        "overall", number(sealed.overall()),
        "criteria", map(sealed.means(), TranscriptJson::number));
  }

  private static @Nullable BigFraction number(String exact) {
    return Fractions.parse(exact).orElse(null);
  }
}
