package rapport.grading.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Krippendorff's alpha: how much less raters differ within units than values drawn at random would.
 * Units with a single rating say nothing about agreement and are left out.
 */
final class KrippendorffAlpha {
  private KrippendorffAlpha() {}

  static Figure of(Ratings ratings, Metric metric) {
    List<List<Double>> units =
        ratings.values().stream().filter(values -> values.size() > 1).toList();
    if (units.isEmpty()) {
      return Figure.undefined(Ratings.NO_PAIRS);
    }
    Map<Double, Integer> counts = counts(units);
    String obstacle = obstacle(ratings.scale(), metric, counts);
    if (!obstacle.isEmpty()) {
      return Figure.undefined(obstacle);
    }
    return Figure.of(alpha(units, counts, metric));
  }

  /** How often each value was given, from the lowest to the highest. */
  private static Map<Double, Integer> counts(List<List<Double>> units) {
    Map<Double, Integer> counts = new TreeMap<>();
    units.forEach(unit -> unit.forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts;
  }

  private static String obstacle(Scale scale, Metric metric, Map<Double, Integer> counts) {
    if (metric == Metric.ORDINAL && !scale.hasOrder()) {
      return Scale.NO_ORDER;
    } else if ((metric == Metric.INTERVAL || metric == Metric.RATIO) && !scale.hasNumbers()) {
      return Scale.NO_NUMBERS;
    } else if (metric == Metric.RATIO && counts.keySet().stream().anyMatch(value -> value < 0)) {
      return "a ratio needs a zero with nothing below it, and some values are negative";
    }
    return counts.size() > 1 ? "" : Ratings.ALL_ALIKE;
  }

  private static double alpha(
      List<List<Double>> units, Map<Double, Integer> counts, Metric metric) {
    Map<Double, Double> places = places(counts, metric);
    int number = counts.values().stream().mapToInt(Integer::intValue).sum();
    double observed = units.stream().mapToDouble(unit -> within(unit, places, metric)).sum();
    return 1 - observed / (expected(counts, places, metric) / (number - 1));
  }

  /** Where each value lies: on the scale itself, or at the middle of its ranks. */
  private static Map<Double, Double> places(Map<Double, Integer> counts, Metric metric) {
    Map<Double, Double> places = new LinkedHashMap<>();
    double below = 0;
    for (Map.Entry<Double, Integer> each : counts.entrySet()) {
      double middle = below + each.getValue() / 2.0;
      places.put(each.getKey(), metric == Metric.ORDINAL ? middle : each.getKey());
      below += each.getValue();
    }
    return places;
  }

  /** The differences of all ordered pairs in a unit; each unit weighs as many as its ratings. */
  private static double within(List<Double> unit, Map<Double, Double> places, Metric metric) {
    double sum = 0;
    for (Double a : unit) {
      for (Double b : unit) {
        sum += difference(a, b, places, metric);
      }
    }
    return sum / (unit.size() - 1);
  }

  private static double expected(
      Map<Double, Integer> counts, Map<Double, Double> places, Metric metric) {
    double sum = 0;
    for (Map.Entry<Double, Integer> a : counts.entrySet()) {
      for (Map.Entry<Double, Integer> b : counts.entrySet()) {
        sum += a.getValue() * b.getValue() * difference(a.getKey(), b.getKey(), places, metric);
      }
    }
    return sum;
  }

  private static double difference(Double a, Double b, Map<Double, Double> places, Metric metric) {
    return metric.difference(
        Objects.requireNonNull(places.get(a)), Objects.requireNonNull(places.get(b)));
  }
}
