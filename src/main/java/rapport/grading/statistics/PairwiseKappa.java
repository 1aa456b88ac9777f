package rapport.grading.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The mean of Cohen's kappas of all pairs of raters (Light 1971), each over the units that both of
 * a pair rated. Pairs that rated nothing together have no part in it.
 */
final class PairwiseKappa {
  private PairwiseKappa() {}

  static Figure of(Ratings ratings, Weighting weighting) {
    List<String> raters = ratings.raters();
    String obstacle = weighting.obstacle(ratings.scale());
    if (raters.size() < 3) {
      return Figure.undefined("it is for three raters or more, and there are " + raters.size());
    } else if (!obstacle.isEmpty()) {
      return Figure.undefined(obstacle);
    }
    List<Double> kappas = new ArrayList<>();
    for (int i = 0; i < raters.size(); i++) {
      for (int j = i + 1; j < raters.size(); j++) {
        List<String> pair = List.of(raters.get(i), raters.get(j));
        List<List<Double>> both = ratings.complete(pair);
        Figure kappa = CohenKappa.of(both, weighting::disagreement);
        Double value = kappa.value();
        if (value != null) {
          kappas.add(value);
        } else if (!both.isEmpty()) {
          return Figure.undefined(
              "the kappa of " + String.join(" and ", pair) + " is undefined: " + kappa.why());
        }
      }
    }
    return kappas.isEmpty()
        ? Figure.undefined(Ratings.NO_PAIRS)
        : Figure.of(kappas.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
  }
}
