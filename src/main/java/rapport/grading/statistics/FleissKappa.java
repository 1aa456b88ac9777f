package rapport.grading.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fleiss' kappa (1971): agreement beyond chance of any raters, as long as every unit has equally
 * many ratings.
 */
final class FleissKappa {
  private FleissKappa() {}

  static Figure of(Ratings ratings) {
    List<List<Double>> units = ratings.values();
    List<Integer> sizes = units.stream().map(List::size).distinct().toList();
    if (sizes.size() != 1) {
      return Figure.undefined(
          "it needs equally many ratings of every unit; Krippendorff's alpha doesn't");
    } else if (sizes.get(0) < 2) {
      return Figure.undefined(Ratings.NO_PAIRS);
    }
    double chance = sumOfSquares(units.stream().flatMap(List::stream).toList());
    if (chance == 1) {
      return Figure.undefined(Ratings.ALL_ALIKE);
    }
    double observed = units.stream().mapToDouble(FleissKappa::alikePairs).average().orElseThrow();
    return Figure.of((observed - chance) / (1 - chance));
  }

  /** The chance that two ratings drawn with putting back are alike. */
  private static double sumOfSquares(List<Double> values) {
    Map<Double, Integer> counts = new HashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.values().stream()
        .mapToDouble(count -> (double) count / values.size())
        .map(share -> share * share)
        .sum();
  }

  /** The chance that two ratings drawn without putting back are alike. */
  private static double alikePairs(List<Double> unit) {
    return (unit.size() * sumOfSquares(unit) - 1) / (unit.size() - 1);
  }
}
