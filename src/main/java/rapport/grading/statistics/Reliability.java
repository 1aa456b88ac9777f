package rapport.grading.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the items of a test measure the same, from the persons who met all of them. Every
 * variance here divides by n; with n - 1 throughout the figures are the same.
 */
final class Reliability {
  /** Beside the variances of the items, so little is nothing but rounding. */
  private static final double ROUNDING = 1e-12;

  private Reliability() {}

  /** Cronbach's alpha with Feldt's 95 % limits (1965). */
  static Figure alpha(Scores scores) {
    List<List<Double>> rows = scores.complete();
    int items = scores.items().size();
    if (items < 2) {
      return Figure.undefined("it needs two items or more");
    } else if (rows.size() < 2) {
      return Figure.undefined("fewer than two people met every item");
    }
    double total = variance(rows.stream().map(Reliability::sum).toList());
    double parts = IntStream.range(0, items).mapToDouble(i -> variance(column(rows, i))).sum();
    if (total <= parts * ROUNDING) {
      return Figure.undefined("everybody has the same total");
    }
    double alpha = items * (1 - parts / total) / (items - 1);
    return limited(alpha, rows.size() - 1, items - 1);
  }

  private static Figure limited(double alpha, int persons, int items) {
    if (1 - alpha < ROUNDING) {
      return Figure.unlimited(1);
    }
    int df = persons * items;
    return Figure.within(
        1 - (1 - alpha) * Quantiles.f(persons, df),
        alpha,
        1 - (1 - alpha) / Quantiles.f(df, persons));
  }

  /** Kuder's and Richardson's formula 20 (1937), which is alpha where every score is 0 or 1. */
  static Figure kr20(Scores scores) {
    if (!scores.areAllZeroOrOne()) {
      return Figure.undefined("it is for scores of 0 and 1, and there are others");
    }
    Figure alpha = alpha(scores);
    Double value = alpha.value();
    return value == null ? alpha : Figure.of(value);
  }

  private static double sum(List<Double> row) {
    return row.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static List<Double> column(List<List<Double>> rows, int item) {
    return rows.stream().map(row -> row.get(item)).toList();
  }

  private static double variance(List<Double> values) {
    double mean = sum(values) / values.size();
    return values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / values.size();
  }
}
