package rapport.grading.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * The six intraclass correlations of Shrout and Fleiss (1979) with 95 % limits: each unit rated by
 * raters of its own (1), by the same raters drawn from many (2), or by the only raters there are
 * (3); of one rating, or of the mean of all k.
 */
final class IntraclassCorrelation {
  private static final List<String> ONE_WAY = List.of("1,1", "1,k");
  private static final List<String> TWO_WAY = List.of("2,1", "2,k", "3,1", "3,k");
  private static final List<String> ORDER = List.of("1,1", "2,1", "3,1", "1,k", "2,k", "3,k");

  private final MeanSquares squares;
  private final int n;
  private final int k;

  private IntraclassCorrelation(MeanSquares squares) {
    this.squares = squares;
    this.n = squares.units();
    this.k = squares.raters();
  }

  static Map<String, Figure> of(Ratings ratings) {
    Map<String, Figure> all = new LinkedHashMap<>();
    ORDER.forEach(form -> all.put(form, Figure.undefined("not worked out")));
    oneWay(ratings, all);
    twoWay(ratings, all);
    return all;
  }

  private static void oneWay(Ratings ratings, Map<String, Figure> all) {
    List<List<Double>> rows = ratings.values();
    boolean isEven = rows.stream().map(List::size).distinct().count() == 1;
    String obstacle =
        isEven ? obstacle(ratings, rows) : "it needs equally many ratings of every unit";
    if (obstacle.isEmpty()) {
      IntraclassCorrelation icc = new IntraclassCorrelation(MeanSquares.of(rows));
      all.put("1,1", icc.ratio(icc.squares.within(), icc.n * (icc.k - 1), icc::single));
      all.put("1,k", icc.ratio(icc.squares.within(), icc.n * (icc.k - 1), icc::average));
    } else {
      ONE_WAY.forEach(form -> all.put(form, Figure.undefined(obstacle)));
    }
  }

  private static void twoWay(Ratings ratings, Map<String, Figure> all) {
    List<List<Double>> rows = ratings.complete(ratings.raters());
    boolean isComplete = rows.size() == ratings.units().size();
    String obstacle =
        isComplete ? obstacle(ratings, rows) : "it needs every unit rated by every rater";
    if (obstacle.isEmpty()) {
      IntraclassCorrelation icc = new IntraclassCorrelation(MeanSquares.of(rows));
      int df = (icc.n - 1) * (icc.k - 1);
      all.put("2,1", icc.absolute(single -> single));
      all.put("2,k", icc.absolute(icc::steppedUp));
      all.put("3,1", icc.ratio(icc.squares.error(), df, icc::single));
      all.put("3,k", icc.ratio(icc.squares.error(), df, icc::average));
    } else {
      TWO_WAY.forEach(form -> all.put(form, Figure.undefined(obstacle)));
    }
  }

  private static String obstacle(Ratings ratings, List<List<Double>> rows) {
    if (!ratings.scale().hasNumbers()) {
      return Scale.NO_NUMBERS;
    } else if (rows.size() < 2) {
      return "it needs two units or more";
    } else if (rows.get(0).size() < 2) {
      return Ratings.NO_PAIRS;
    }
    return rows.stream().flatMap(List::stream).distinct().count() == 1 ? Ratings.ALL_ALIKE : "";
  }

  private double single(double f) {
    return (f - 1) / (f + k - 1);
  }

  private double average(double f) {
    return 1 - 1 / f;
  }

  /** A form that depends on nothing but how much more units differ than what is taken as noise. */
  private Figure ratio(double noise, int df, DoubleUnaryOperator form) {
    if (noise == 0) {
      return Figure.unlimited(1);
    }
    double f = squares.between() / noise;
    return limited(
        form.applyAsDouble(f / Quantiles.f(n - 1, df)),
        form.applyAsDouble(f),
        form.applyAsDouble(f * Quantiles.f(df, n - 1)));
  }

  /** The second forms, in which raters who are stricter or milder throughout disagree. */
  private Figure absolute(DoubleUnaryOperator form) {
    double total =
        squares.between()
            + (k - 1) * squares.error()
            + k * (squares.judges() - squares.error()) / n;
    double single = (squares.between() - squares.error()) / total;
    double df = freedom(single);
    if (squares.error() == 0 || !(df > 0)) {
      return limited(Double.NaN, form.applyAsDouble(single), Double.NaN);
    }
    return limited(
        form.applyAsDouble(limit(1 / Quantiles.f(n - 1, df))),
        form.applyAsDouble(single),
        form.applyAsDouble(limit(Quantiles.f(df, n - 1))));
  }

  private double limit(double f) {
    double judges = k * squares.judges() + (k * n - k - n) * squares.error();
    return n * (f * squares.between() - squares.error()) / (judges + n * f * squares.between());
  }

  /** Satterthwaite's degrees of freedom of what raters and noise add up to. */
  private double freedom(double single) {
    double judges = k * single * squares.judges() / squares.error();
    double noise = n * (1 + (k - 1) * single) - k * single;
    return (k - 1)
        * (n - 1)
        * (judges + noise)
        * (judges + noise)
        / ((n - 1) * judges * judges + noise * noise);
  }

  /** Spearman's and Brown's step from one rating to the mean of all. */
  private double steppedUp(double single) {
    return k * single / (1 + (k - 1) * single);
  }

  private static Figure limited(double low, double value, double high) {
    if (!Double.isFinite(value)) {
      return Figure.undefined("the units don't differ beyond what raters differ by");
    }
    return Double.isFinite(low) && Double.isFinite(high)
        ? Figure.within(low, value, high)
        : Figure.unlimited(value);
  }
}
