package rapport.play.evaluation;

import org.apache.commons.numbers.fraction.BigFraction;
import rapport.scenario.model.Rubric;

/**
 * Where a mean lies. The limits are the rubric's: {@code good} and above, {@code fair} and above,
 * below.
 */
public enum Band {
  GOOD,
  FAIR,
  DEVELOPING;

  /** Where this mean lies by this rubric's limits. */
  public static Band of(BigFraction mean, Rubric rubric) {
    if (mean.compareTo(Fractions.of(rubric.good())) >= 0) {
      return GOOD;
    }
    return mean.compareTo(Fractions.of(rubric.fair())) >= 0 ? FAIR : DEVELOPING;
  }
}
