package rapport.grading.statistics;

import java.util.List;

/** Pearson's correlation. */
final class Correlation {
  /** Beside the numbers' own size, so small a spread is nothing but rounding. */
  private static final double ROUNDING = 1e-12;

  private Correlation() {}

  static Figure of(List<Double> xs, List<Double> ys) {
    double xx = products(xs, xs);
    double yy = products(ys, ys);
    if (isFlat(xx, xs)) {
      return Figure.undefined("everybody scores the same on it");
    } else if (isFlat(yy, ys)) {
      return Figure.undefined("everybody scores the same on the rest");
    }
    double r = products(xs, ys) / Math.sqrt(xx * yy);
    return Figure.of(Math.max(-1, Math.min(1, r)));
  }

  private static double products(List<Double> xs, List<Double> ys) {
    double meanX = mean(xs);
    double meanY = mean(ys);
    double sum = 0;
    for (int i = 0; i < xs.size(); i++) {
      sum += (xs.get(i) - meanX) * (ys.get(i) - meanY);
    }
    return sum;
  }

  private static boolean isFlat(double squares, List<Double> values) {
    return squares <= ROUNDING * values.stream().mapToDouble(v -> v * v).sum();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
