package rapport.grading.statistics;

import java.util.List;

/**
 * What the ratings of units differ by, taken apart: between units, within them, between raters, and
 * what is left.
 *
 * @param units how many there are
 * @param raters how many ratings each has
 */
record MeanSquares(
    int units, int raters, double between, double within, double judges, double error) {
  /** What is smaller than this, beside all there is, is nothing but rounding. */
  private static final double ROUNDING = 1e-12;

  /** Of rows that are all of one length, two or more, and of which there are two or more. */
  static MeanSquares of(List<List<Double>> rows) {
    int n = rows.size();
    int k = rows.get(0).size();
    double grand = rows.stream().mapToDouble(MeanSquares::mean).average().orElseThrow();
    double total = 0;
    double between = 0;
    double[] columns = new double[k];
    for (List<Double> row : rows) {
      between += k * square(mean(row) - grand);
      for (int rater = 0; rater < k; rater++) {
        total += square(row.get(rater) - grand);
        columns[rater] += row.get(rater) / n;
      }
    }
    double judges = 0;
    for (double column : columns) {
      judges += n * square(column - grand);
    }
    double tiny = total * ROUNDING;
    return new MeanSquares(
        n,
        k,
        floored(between, tiny) / (n - 1),
        floored(total - between, tiny) / (n * (k - 1)),
        floored(judges, tiny) / (k - 1),
        floored(total - between - judges, tiny) / ((n - 1) * (k - 1)));
  }

  private static double floored(double sum, double tiny) {
    return sum <= tiny ? 0 : sum;
  }

  private static double mean(List<Double> row) {
    return row.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static double square(double number) {
    return number * number;
  }
}
