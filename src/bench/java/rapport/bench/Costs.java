package rapport.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each contender cost in each round. Those of one round were measured side by side. */
final class Costs {
  private final Map<String, List<Double>> costs = new LinkedHashMap<>();

  /** Runs all in turn, that many times, after one round that isn't counted. */
  static Costs measure(int rounds, List<Contender> contenders) throws Exception {
    Costs costs = new Costs();
    for (int round = 0; round <= rounds; round++) {
      for (Contender contender : contenders) {
        double cost = contender.trial().run();
        if (round > 0) {
          costs.add(contender.name(), cost);
        }
      }
    }
    return costs;
  }

  void add(String name, double cost) {
    costs.computeIfAbsent(name, any -> new ArrayList<>()).add(cost);
  }

  boolean has(String name) {
    return costs.containsKey(name);
  }

  double median(String name) {
    return median(values(name));
  }

  /** The ratios of the rounds, in ascending order. */
  double[] ratios(String name, String base) {
    double[] ratios = values(name);
    double[] bases = values(base);
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] /= bases[i];
    }
    Arrays.sort(ratios);
    return ratios;
  }

  private double[] values(String name) {
    return costs.get(name).stream().mapToDouble(Double::doubleValue).toArray();
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
