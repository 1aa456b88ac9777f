package rapport.grading.statistics;

import java.util.Locale;

/** How far apart two values are, by what the values mean. */
public enum Metric {
  NOMINAL,
  /** Over the values' ranks. */
  ORDINAL,
  INTERVAL,
  RATIO;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The squared difference (Krippendorff 2011). */
  double difference(double a, double b) {
    return switch (this) {
      case NOMINAL -> a == b ? 0 : 1;
      case ORDINAL, INTERVAL -> square(a - b);
      case RATIO -> a == b ? 0 : square((a - b) / (a + b));
    };
  }

  private static double square(double number) {
    return number * number;
  }
}
