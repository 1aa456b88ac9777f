package rapport.app.mark;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.Standing;
import rapport.report.page.Words;

/**
 * What came of scoring one attempt anew.
 *
 * @param before what stood for it; null when it was left as it was
 * @param after what stands now
 * @param isChanged whether its ratings are others now
 * @param problem why it was left as it was; empty when it wasn't
 */
public record RegradeResult(
    @Nullable Standing before, @Nullable Standing after, boolean isChanged, String problem) {

  static RegradeResult left(String problem) {
    return new RegradeResult(null, null, false, problem);
  }

  public boolean isLeft() {
    return !problem.isEmpty();
  }

  /** In a line. */
  public String words() {
    if (before == null || after == null) {
      return "left as it was: " + problem + ".";
    }
    String kept = result(before);
    return isChanged
        ? kept + " -> " + result(after) + (isByHand(before) ? " (by hand, so it stays)" : "")
        : kept + ", the same ratings";
  }

  private static boolean isByHand(Standing standing) {
    return standing.source() == Standing.Source.MARKER
        || standing.source() == Standing.Source.AGREED;
  }

  private static String result(Standing standing) {
    String outcome =
        Optional.ofNullable(standing.evaluation().outcome()).map(Words::of).orElse("No result");
    return standing.evaluation().exported() == null
        ? outcome
        : outcome + " " + Words.percent(standing.evaluation().exported());
  }
}
