package rapport.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Fractions;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;
import rapport.report.json.Json;
import rapport.report.json.MarksJson;
import rapport.report.page.MarksPage.Reader;

/** A transcript for programs. The result is the one that was sealed, never worked out anew. */
public final class TranscriptJson {
  private TranscriptJson() {}

  public static String of(Transcript transcript) {
    return Json.of(map(transcript, transcript.sealed()));
  }

  /** The transcript with its marks; while raters have not agreed, no result is in it at all. */
  public static String of(Reader reader, Folder.One one) {
    boolean isUndecided = one.standing().source() == Standing.Source.UNDECIDED;
    Map<String, @Nullable Object> json =
        map(one.transcript(), isUndecided ? null : one.transcript().sealed());
    json.put("marks", MarksJson.of(reader, one.standing(), one.key()));
    return Json.of(json);
  }

  private static Map<String, @Nullable Object> map(
      Transcript transcript, Event.@Nullable Sealed sealed) {
    Event.Opened opened = transcript.opened();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("attempt", transcript.attempt());
    json.put("scenario", opened.scenario().id());
    json.put("mode", opened.mode().id());
    json.put("state", transcript.state().id());
    json.put("title", opened.scenario().title());
    json.put("version", opened.scenario().version());
    json.put("trainee", emptyToNull(opened.trainee()));
    json.put("started", transcript.startedAt().toString());
    json.put("seed", opened.seed());
    json.put("choices", transcript.choices().stream().map(TranscriptJson::choice).toList());
    json.put("ending", transcript.ended() == null ? null : transcript.ended().close().node());
    json.put("result", result(sealed));
    return json;
  }

  private static Map<String, Object> choice(Transcript.Choice choice) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("node", choice.exchange().decision());
    json.put("response", choice.exchange().choice().id());
    json.put("undone", choice.undone());
    return json;
  }

  private static Map<String, @Nullable Object> result(Event.@Nullable Sealed sealed) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("outcome", sealed == null ? null : emptyToNull(sealed.outcome()));
    json.put("overall", sealed == null ? null : number(sealed.overall()));
    Map<String, @Nullable Object> criteria = new TreeMap<>();
    if (sealed != null) {
      sealed.means().forEach((criterion, mean) -> criteria.put(criterion, number(mean)));
    }
    json.put("criteria", criteria);
    return json;
  }

  private static @Nullable Map<String, Object> number(String exact) {
    return Json.number(Fractions.parse(exact).orElse(null));
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
