package rapport.report.json;

import static rapport.report.json.Json.object;

import java.util.List;
import rapport.store.chain.Verification;
import rapport.store.files.Intake.Collected;

/** What became of handed-in files, for programs. */
public final class CollectedJson {
  private CollectedJson() {}

  public static String of(List<Collected> all) {
    return Json.of(
        object(
            "files",
            all.stream().map(CollectedJson::file).toList(),
            "promise",
            Verification.PROMISE));
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
}
