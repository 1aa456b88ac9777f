package rapport.grading.statistics;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Limits by drawing units again and again with putting back (Efron 1979), between the 2.5th and the
 * 97.5th of a hundred. The same seed draws the same.
 *
 * @param resamples how often all are drawn anew
 */
public record Bootstrap(long seed, int resamples) {
  /** As often as steadies the second digit. */
  public static final int RESAMPLES = 2000;

  /** The draws that are made where nobody names a seed. */
  public static final Bootstrap USUAL = new Bootstrap(1, RESAMPLES);

  /** What lies below the lower limit, and above the upper one. */
  private static final double TAIL = 0.025;

  /** More than this share without a value, and what is left is no picture of the whole. */
  private static final double LOST = 0.05;

  /** As often as usual. */
  public static Bootstrap of(long seed) {
    return new Bootstrap(seed, RESAMPLES);
  }

  /**
   * The value with its limits.
   *
   * @param units how many there are to draw from
   * @param statistic of the units at these places; not a number when it has no value
   */
  Figure limits(double value, int units, ToDoubleFunction<int[]> statistic) {
    Random chance = new Random(seed);
    double[] drawn = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      drawn[i] = statistic.applyAsDouble(chance.ints(units, 0, units).toArray());
    }
    double[] known = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
    if (known.length < (1 - LOST) * resamples) {
      return new Figure(value, null, null, null, "too few units that differ for an interval");
    }
    double low = quantile(known, TAIL);
    double high = quantile(known, 1 - TAIL);
    return low == high ? Figure.unlimited(value) : Figure.within(low, value, high);
  }

  /** Between the two nearest in rank. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
