package rapport.grading.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rapport.text.NaturalOrder;

/**
 * A unit that raters see differently.
 *
 * @param values by rater
 * @param widest how far the two lie apart who differ most, in levels; 1 where levels are names
 */
public record Dispute(String unit, Map<String, Double> values, double widest) {
  public Dispute {
    Map<String, Double> sorted = new TreeMap<>(NaturalOrder.OF);
    sorted.putAll(values);
    values = Collections.unmodifiableMap(sorted);
  }

  /** Every unit that is not unanimous: the most disputed first, and equals by their names. */
  public static List<Dispute> of(Ratings ratings) {
    Weighting apart = ratings.scale().hasOrder() ? Weighting.LINEAR : Weighting.PLAIN;
    List<Dispute> disputes = new ArrayList<>();
    ratings
        .units()
        .forEach((unit, given) -> disputes.add(new Dispute(unit, given, widest(given, apart))));
    disputes.removeIf(each -> each.widest == 0);
    disputes.sort(
        Comparator.comparingDouble((Dispute each) -> each.widest)
            .thenComparingDouble(each -> each.mean(apart))
            .reversed()
            .thenComparing(Dispute::unit, NaturalOrder.OF));
    return disputes;
  }

  private static double widest(Map<String, Double> given, Weighting apart) {
    double widest = 0;
    for (double a : given.values()) {
      for (double b : given.values()) {
        widest = Math.max(widest, apart.disagreement(a, b));
      }
    }
    return widest;
  }

  private double mean(Weighting apart) {
    return values.values().stream()
        .flatMapToDouble(a -> values.values().stream().mapToDouble(b -> apart.disagreement(a, b)))
        .average()
        .orElse(0);
  }
}
