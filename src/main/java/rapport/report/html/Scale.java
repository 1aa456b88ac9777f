package rapport.report.html;

import org.apache.commons.numbers.fraction.BigFraction;
import rapport.play.evaluation.Fractions;
import rapport.report.page.Role;
import rapport.scenario.model.Rubric;

/**
 * Where levels from 0 to 4 lie in a drawing.
 *
 * @param left where 0 is
 * @param width how far it is from 0 to 4
 */
record Scale(int left, int width) {
  private static final int WHOLE = 100;

  int length(BigFraction level) {
    return rounded(level.multiply(width).divide(Rubric.TOP));
  }

  int place(BigFraction level) {
    return left + length(level);
  }

  int place(int level) {
    return place(BigFraction.of(level));
  }

  /** The length of a share of a bar that is 100 long. */
  static int share(BigFraction share) {
    return rounded(share.multiply(WHOLE));
  }

  private static int rounded(BigFraction length) {
    return Fractions.rounded(length, 0).intValueExact();
  }

  /** The class of what is drawn in this role. */
  static String type(Role role) {
    return switch (role) {
      case GOOD -> "good";
      case FAIR -> "fair";
      case POOR -> "poor";
      case CRITICAL -> "critical";
      case BODY, HEADING, LABEL, CLIENT, TRAINEE, NARRATION, HINT -> "bar";
    };
  }
}
