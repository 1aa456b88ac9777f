package rapport.grading.statistics;

import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Where 95 % intervals end. */
public final class Quantiles {
  /** What lies below the upper end: 2.5 % lies above it. */
  private static final double UPPER = 0.975;

  private Quantiles() {}

  static double normal() {
    return NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER);
  }

  static double t(int freedom) {
    return TDistribution.of(freedom).inverseCumulativeProbability(UPPER);
  }

  /** Of the F distribution: what 2.5 % lie above. */
  public static double f(double numerator, double denominator) {
    return FDistribution.of(numerator, denominator).inverseCumulativeProbability(UPPER);
  }
}
