package rapport.export.diff;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.object;

import java.util.List;
import rapport.report.json.Json;

/** Differences, for programs. */
public final class DifferenceJson {
  private DifferenceJson() {}

  public static String of(List<Difference> differences) {
    return Json.of(list(differences, DifferenceJson::difference));
  }

  private static Object difference(Difference difference) {
    return object(
        "place", difference.place(),
        "kind", difference.kind(),
        "changes", list(difference.changes(), DifferenceJson::change));
  }

  private static Object change(Difference.Change change) {
    return object("aspect", change.aspect(), "before", change.before(), "after", change.after());
  }
}
