package rapport.report.json;

import static rapport.report.json.Json.object;

import java.util.List;
import rapport.store.chain.Verification;
import rapport.store.files.Intake.Collected;

/** What became of handed-in files, for programs. */
public final class CollectedJson {
  private CollectedJson() {}

  /** The whole, of what {@link #file} made. */
  public static String of(List<Object> files) {
    return Json.of(object("files", files, "promise", Verification.PROMISE));
  }

  /** One handed-in file. */
  public static Object file(String name, Collected collected) {
    return object(
        "file", name,
        "fate", collected.fate(),
        "attempt", collected.attempt(),
        "trainee", collected.trainee(),
        "receipt", collected.receipt(),
        "message", collected.words());
  }
}
