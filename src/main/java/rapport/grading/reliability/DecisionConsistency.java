package rapport.grading.reliability;

import org.apache.commons.statistics.distribution.NormalDistribution;
import rapport.grading.statistics.Figure;

/**
 * How often two equal attempts would lie on the same side of a cut, by the normal approximation of
 * Peng and Subkoviak (1980): both marks are normal, and their correlation is the reliability.
 *
 * @param consistency 0 to 1
 * @param kappa the same beyond chance
 */
record DecisionConsistency(Figure consistency, Figure kappa) {
  /** Enough for more digits than are shown. */
  private static final int STEPS = 200;

  /** So little room beyond chance is nothing but rounding. */
  private static final double ROUNDING = 1e-9;

  /**
   * The consistency.
   *
   * @param mean of the marks
   * @param deviation their standard deviation, above 0
   * @param reliability taken as 0 where its estimate is below
   */
  static DecisionConsistency of(double mean, double deviation, double reliability, double cut) {
    double limit = (cut - mean) / deviation;
    double below = NormalDistribution.of(0, 1).cumulativeProbability(limit);
    double both = bothBelow(limit, below, Math.max(0, Math.min(1, reliability)));
    double same = 1 - 2 * below + 2 * both;
    double chance = below * below + (1 - below) * (1 - below);
    return new DecisionConsistency(
        Figure.of(same),
        1 - chance < ROUNDING
            ? Figure.undefined("all marks lie so far from the cut that chance would agree as well")
            : Figure.of((same - chance) / (1 - chance)));
  }

  /** The bivariate normal distribution on its diagonal, by Simpson's rule over the correlation. */
  private static double bothBelow(double limit, double below, double correlation) {
    double end = Math.asin(correlation);
    double step = end / STEPS;
    double sum = 0;
    for (int i = 0; i <= STEPS; i++) {
      int times = i == 0 || i == STEPS ? 1 : i % 2 == 0 ? 2 : 4;
      sum += times * Math.exp(-limit * limit / (1 + Math.sin(i * step)));
    }
    return below * below + sum * step / 3 / (2 * Math.PI);
  }
}
