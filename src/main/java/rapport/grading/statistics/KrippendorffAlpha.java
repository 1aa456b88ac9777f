package rapport.grading.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha: how much less raters differ within units than values drawn at random would.
 * Units with a single rating say nothing about agreement and are left out.
 */
final class KrippendorffAlpha {
  private final Metric metric;

  /** Every value that was given in a pair, from the lowest. */
  private final double[] values;

  /** By unit the places of its ratings among the values. */
  private final int[][] units;

  private KrippendorffAlpha(List<List<Double>> units, Metric metric) {
    this.metric = metric;
    this.values =
        units.stream()
            .flatMap(List::stream)
            .mapToDouble(Double::doubleValue)
            .distinct()
            .sorted()
            .toArray();
    this.units =
        units.stream()
            .map(unit -> unit.stream().mapToInt(v -> Arrays.binarySearch(values, v)).toArray())
            .toArray(int[][]::new);
  }

  static Figure of(Ratings ratings, Metric metric) {
    return of(ratings, metric, null);
  }

  /**
   * Alpha.
   *
   * @param bootstrap for its limits, by drawing units; null for none
   */
  static Figure of(Ratings ratings, Metric metric, @Nullable Bootstrap bootstrap) {
    List<List<Double>> units =
        ratings.values().stream().filter(values -> values.size() > 1).toList();
    if (units.isEmpty()) {
      return Figure.undefined(Ratings.NO_PAIRS);
    }
    KrippendorffAlpha alpha = new KrippendorffAlpha(units, metric);
    String obstacle = alpha.obstacle(ratings.scale());
    return obstacle.isEmpty() ? alpha.figure(bootstrap) : Figure.undefined(obstacle);
  }

  private String obstacle(Scale scale) {
    if (metric == Metric.ORDINAL && !scale.hasOrder()) {
      return Scale.NO_ORDER;
    } else if ((metric == Metric.INTERVAL || metric == Metric.RATIO) && !scale.hasNumbers()) {
      return Scale.NO_NUMBERS;
    } else if (metric == Metric.RATIO && values[0] < 0) {
      return "a ratio needs a zero with nothing below it, and some values are negative";
    }
    return values.length > 1 ? "" : Ratings.ALL_ALIKE;
  }

  private Figure figure(@Nullable Bootstrap bootstrap) {
    double alpha = alpha(IntStream.range(0, units.length).toArray());
    return bootstrap == null
        ? Figure.of(alpha)
        : bootstrap.limits(alpha, units.length, this::alpha);
  }

  /** Of the units at these places; not a number when all their ratings are the same. */
  private double alpha(int[] chosen) {
    int[] counts = new int[values.length];
    for (int unit : chosen) {
      for (int place : units[unit]) {
        counts[place]++;
      }
    }
    double[] places = places(counts);
    double observed = 0;
    for (int unit : chosen) {
      observed += within(units[unit], places);
    }
    return 1 - observed / (expected(counts, places) / (Arrays.stream(counts).sum() - 1));
  }

  /** Where each value lies: on the scale itself, or at the middle of its ranks. */
  private double[] places(int[] counts) {
    if (metric != Metric.ORDINAL) {
      return values;
    }
    double[] places = new double[counts.length];
    double below = 0;
    for (int i = 0; i < counts.length; i++) {
      places[i] = below + counts[i] / 2.0;
      below += counts[i];
    }
    return places;
  }

  /** The differences of all ordered pairs in a unit; each unit weighs as many as its ratings. */
  private double within(int[] unit, double[] places) {
    double sum = 0;
    for (int a : unit) {
      for (int b : unit) {
        sum += metric.difference(places[a], places[b]);
      }
    }
    return sum / (unit.length - 1);
  }

  private double expected(int[] counts, double[] places) {
    double sum = 0;
    for (int a = 0; a < counts.length; a++) {
      for (int b = 0; b < counts.length; b++) {
        double pairs = (double) counts[a] * counts[b];
        sum += pairs == 0 ? 0 : pairs * metric.difference(places[a], places[b]);
      }
    }
    return sum;
  }
}
