package rapport.app.mark;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.school.KeptAttempt;
import rapport.grading.marks.Standing;
import rapport.report.page.Words;

/**
 * What came of scoring one attempt anew.
 *
 * @param attempt its name
 * @param trainee the code in it; empty when there is none, or it can't be made out
 * @param before what stood for it; null when it was left as it was
 * @param after what stands now
 * @param change what is another now
 * @param problem why it was left as it was; empty when it wasn't
 */
public record RegradeResult(
    String attempt,
    String trainee,
    @Nullable Standing before,
    @Nullable Standing after,
    Change change,
    String problem) {

  /** What is another after scoring an attempt anew, whether or not its result is. */
  public enum Change {
    NOTHING,
    /** Only the words that explain the ratings. */
    EXPLANATION,
    RATINGS,
    /** A decision doesn't count any more, or again. */
    VOID
  }

  static RegradeResult left(String attempt, String trainee, String problem) {
    return new RegradeResult(attempt, trainee, null, null, Change.NOTHING, problem);
  }

  static RegradeResult left(KeptAttempt one, String problem) {
    return left(one.attempt(), one.transcript().opened().trainee(), problem);
  }

  static RegradeResult same(KeptAttempt one) {
    return of(one, one, Change.NOTHING);
  }

  static RegradeResult of(KeptAttempt before, KeptAttempt after, Change change) {
    return new RegradeResult(
        before.attempt(),
        before.transcript().opened().trainee(),
        before.standing(),
        after.standing(),
        change,
        "");
  }

  public boolean isLeft() {
    return !problem.isEmpty();
  }

  /** Whether a person would see another result. */
  public boolean isOther() {
    return before != null && after != null && !result(before).equals(result(after));
  }

  /** In a line. */
  public String words() {
    if (before == null || after == null) {
      return "left as it was: " + problem + ".";
    }
    String kept = result(before);
    return switch (change) {
      case NOTHING -> kept + ", the same ratings";
      case EXPLANATION -> kept + ", the same ratings, explained anew";
      case RATINGS ->
          kept + " -> " + result(after) + (isByHand(before) ? " (by hand, so it stays)" : "");
      case VOID -> kept + " -> " + result(after);
    };
  }

  private static boolean isByHand(Standing standing) {
    return standing.source() == Standing.Source.MARKER
        || standing.source() == Standing.Source.AGREED;
  }

  private static String result(Standing standing) {
    if (standing.source() == Standing.Source.UNDECIDED) {
      return "Not agreed yet";
    }
    String outcome =
        Optional.ofNullable(standing.evaluation().outcome()).map(Words::of).orElse("No result");
    return standing.evaluation().exported() == null
        ? outcome
        : outcome + " " + Words.percent(standing.evaluation().exported());
  }
}
