package rapport.report.json;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.grading.roster.Attendance;
import rapport.play.transcript.Transcript;
import rapport.store.files.Intake.Collected;
import rapport.store.files.SharedCodes;

/** What became of handed-in files, for programs. */
public final class CollectedJson {
  private CollectedJson() {}

  /**
   * The whole.
   *
   * @param attendance by a roster; null when there was none
   */
  public static String of(
      List<Collected> files,
      List<String> passedOver,
      SharedCodes shared,
      @Nullable Attendance attendance) {
    return Json.of(
        object(
            "files",
            list(files, CollectedJson::file),
            "passed-over",
            passedOver,
            "shared-codes",
            list(shared.codes().entrySet(), CollectedJson::code),
            "roster",
            attendance == null ? null : roster(attendance),
            "promise",
            Transcript.PROMISE));
  }

  private static Object file(Collected collected) {
    return object(
        "file", collected.file(),
        "fate", collected.fate(),
        "attempt", collected.attempt(),
        "trainee", collected.trainee(),
        "receipt", collected.receipt(),
        "message", collected.words());
  }

  private static Object code(Map.Entry<String, List<SharedCodes.Group>> shared) {
    return object("code", shared.getKey(), "people", list(shared.getValue(), CollectedJson::group));
  }

  private static Object group(SharedCodes.Group group) {
    return object(
        "code", group.code(),
        "from", group.from(),
        "attempts", group.attempts().stream().sorted().toList());
  }

  private static Object roster(Attendance attendance) {
    return object(
        "not-handed-in", attendance.missing(),
        "damaged", attendance.damaged(),
        "not-finished", attendance.unfinished(),
        "unknown",
            list(
                attendance.doubts(),
                doubt -> object("code", doubt.code(), "alike", doubt.alike())));
  }
}
