package rapport.grading.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/**
 * Cohen's kappa of two raters (1960), plain or weighted (1968), with the standard error of Fleiss,
 * Cohen and Everitt (1969). Units that only one of them rated are left out.
 */
final class CohenKappa {
  private final DoubleBinaryOperator disagreement;
  private final List<List<Double>> pairs;
  private final Map<Double, Double> first;
  private final Map<Double, Double> second;

  private CohenKappa(DoubleBinaryOperator disagreement, List<List<Double>> pairs) {
    this.disagreement = disagreement;
    this.pairs = pairs;
    this.first = shares(pairs, 0);
    this.second = shares(pairs, 1);
  }

  static Figure of(Ratings ratings, Weighting weighting) {
    List<String> raters = ratings.raters();
    if (raters.size() != 2) {
      return Figure.undefined("it compares two raters, and there are " + raters.size());
    }
    String obstacle = weighting.obstacle(ratings.scale());
    return obstacle.isEmpty()
        ? of(ratings.complete(raters), weighting::disagreement)
        : Figure.undefined(obstacle);
  }

  /** Of pairs of values, weighted by any measure of how much two values disagree. */
  static Figure of(List<List<Double>> pairs, DoubleBinaryOperator disagreement) {
    return pairs.isEmpty()
        ? Figure.undefined(Ratings.NO_PAIRS)
        : new CohenKappa(disagreement, pairs).figure();
  }

  /** How often one of them gave each value. */
  private static Map<Double, Double> shares(List<List<Double>> pairs, int rater) {
    Map<Double, Double> shares = new TreeMap<>();
    pairs.forEach(pair -> shares.merge(pair.get(rater), 1.0 / pairs.size(), Double::sum));
    return shares;
  }

  private Figure figure() {
    double expected = expected();
    if (expected == 0) {
      return Figure.undefined(Ratings.ALL_ALIKE);
    }
    double kappa = 1 - observed() / expected;
    double error = error(kappa, expected);
    return error < Figure.ROUNDING ? Figure.unlimited(kappa) : Figure.normal(kappa, error);
  }

  private double observed() {
    return pairs.stream().mapToDouble(this::disagreement).average().orElseThrow();
  }

  private double disagreement(List<Double> pair) {
    return disagreement.applyAsDouble(pair.get(0), pair.get(1));
  }

  /** How much the first rater's values would disagree with the second's if they were unrelated. */
  private double expected() {
    return first.entrySet().stream()
        .mapToDouble(each -> each.getValue() * mean(each.getKey(), second))
        .sum();
  }

  private double mean(double value, Map<Double, Double> others) {
    return others.entrySet().stream()
        .mapToDouble(other -> other.getValue() * disagreement.applyAsDouble(value, other.getKey()))
        .sum();
  }

  /** The paper's formula with disagreements d in place of the weights 1 - d. */
  private double error(double kappa, double expected) {
    double rest = 1 - kappa;
    double squares =
        pairs.stream()
            .mapToDouble(pair -> disagreement(pair) - rest * means(pair))
            .map(each -> each * each)
            .average()
            .orElseThrow();
    double observed = rest * expected;
    double variance = (squares - observed * observed) / (pairs.size() * expected * expected);
    return Math.sqrt(Math.max(0, variance));
  }

  private double means(List<Double> pair) {
    return mean(pair.get(0), second) + mean(pair.get(1), first);
  }
}
