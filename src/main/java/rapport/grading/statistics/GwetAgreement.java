package rapport.grading.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Agreement beyond a chance that doesn't grow with how often a level is given: Gwet's AC1 and AC2
 * (2008), and PABAK, which is 2p - 1 for two levels (Byrt, Bishop and Carlin 1993) and Brennan's
 * and Prediger's kappa (1981) for more. For any number of raters and with gaps; the standard error
 * is over units, with the interval by Student's t (Gwet 2014).
 */
final class GwetAgreement {
  static final String NO_SCALE = "it needs to know every level there is, and no scale was declared";

  private final double[][] weights;
  private final double[] levels;
  private final List<double[]> units;

  /** By unit how alike its pairs are; 0 where there is no pair. */
  private final double[] alike;

  private final long paired;

  private GwetAgreement(Ratings ratings, Weighting weighting) {
    int size = ratings.scale().labels().size();
    this.weights = weights(weighting, size);
    this.units =
        ratings.values().stream()
            .filter(values -> !values.isEmpty())
            .map(values -> counts(values, ratings.scale(), size))
            .toList();
    this.levels = levels(units, size);
    this.paired = units.stream().filter(unit -> sum(unit) > 1).count();
    this.alike = units.stream().mapToDouble(this::alikePairs).toArray();
  }

  /** AC1 where the weighting is plain, else AC2. */
  static Figure ac(Ratings ratings, Weighting weighting) {
    String obstacle = obstacle(ratings, weighting);
    return obstacle.isEmpty()
        ? new GwetAgreement(ratings, weighting).ac()
        : Figure.undefined(obstacle);
  }

  static Figure pabak(Ratings ratings) {
    String obstacle = obstacle(ratings, Weighting.PLAIN);
    return obstacle.isEmpty()
        ? new GwetAgreement(ratings, Weighting.PLAIN).pabak()
        : Figure.undefined(obstacle);
  }

  private static String obstacle(Ratings ratings, Weighting weighting) {
    if (ratings.values().stream().allMatch(values -> values.size() < 2)) {
      return Ratings.NO_PAIRS;
    } else if (ratings.scale().labels().isEmpty()) {
      return NO_SCALE;
    } else if (ratings.scale().labels().size() < 2) {
      return Ratings.ALL_ALIKE;
    }
    return weighting.obstacle(ratings.scale());
  }

  /** How alike two levels are: 1 for the same, 0 for the two ends. */
  private static double[][] weights(Weighting weighting, int size) {
    double most = weighting.disagreement(0, size - 1);
    double[][] weights = new double[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        weights[a][b] = 1 - weighting.disagreement(a, b) / most;
      }
    }
    return weights;
  }

  private static double[] counts(List<Double> values, Scale scale, int size) {
    double[] counts = new double[size];
    int lowest = scale.hasNumbers() ? scale.lowest() : 0;
    values.forEach(value -> counts[(int) (value - lowest)]++);
    return counts;
  }

  /** How often each level was given, every unit weighing the same. */
  private static double[] levels(List<double[]> units, int size) {
    double[] levels = new double[size];
    for (double[] unit : units) {
      double given = sum(unit);
      for (int level = 0; level < size; level++) {
        levels[level] += unit[level] / given / units.size();
      }
    }
    return levels;
  }

  private double alikePairs(double[] unit) {
    double given = sum(unit);
    if (given < 2) {
      return 0;
    }
    double pairs = 0;
    for (int a = 0; a < unit.length; a++) {
      for (int b = 0; b < unit.length; b++) {
        pairs += weights[a][b] * unit[a] * (a == b ? unit[b] - 1 : unit[b]);
      }
    }
    return pairs / (given * (given - 1));
  }

  private Figure ac() {
    double share = total() / (levels.length * (levels.length - 1));
    double chance = share * IntStream.range(0, levels.length).mapToDouble(this::doubt).sum();
    double value = value(chance);
    double[] each = linear(chance);
    for (int i = 0; i < each.length; i++) {
      double own = share * chance(units.get(i));
      each[i] -= 2 * (1 - value) * (own - chance) / (1 - chance);
    }
    return figure(value, each);
  }

  private double doubt(int level) {
    return levels[level] * (1 - levels[level]);
  }

  /** What one unit adds to the chance of all. */
  private double chance(double[] unit) {
    double given = sum(unit);
    return IntStream.range(0, unit.length)
        .mapToDouble(level -> unit[level] / given * (1 - levels[level]))
        .sum();
  }

  private Figure pabak() {
    double chance = total() / (levels.length * levels.length);
    return figure(value(chance), linear(chance));
  }

  private double total() {
    return IntStream.range(0, weights.length).mapToDouble(row -> sum(weights[row])).sum();
  }

  private double value(double chance) {
    return (sum(alike) / paired - chance) / (1 - chance);
  }

  /** What each unit would make of the value; their mean is the value. */
  private double[] linear(double chance) {
    double scale = (double) units.size() / paired / (1 - chance);
    return IntStream.range(0, alike.length)
        .mapToDouble(i -> sum(units.get(i)) < 2 ? 0 : scale * (alike[i] - chance))
        .toArray();
  }

  private Figure figure(double value, double[] each) {
    if (sum(alike) == paired) {
      return Figure.unlimited(value);
    }
    double squares = 0;
    for (double one : each) {
      squares += (one - value) * (one - value);
    }
    double variance = squares / ((double) each.length * (each.length - 1));
    return each.length < 2 || variance < Figure.ROUNDING * Figure.ROUNDING
        ? Figure.unlimited(value)
        : Figure.student(value, Math.sqrt(variance), each.length - 1);
  }

  private static double sum(double[] numbers) {
    return java.util.Arrays.stream(numbers).sum();
  }
}
