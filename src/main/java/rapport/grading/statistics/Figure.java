package rapport.grading.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A statistic, or why there is none.
 *
 * @param value null when it is undefined
 * @param se its standard error, where one was asked for and exists
 * @param low the lower limit of its 95 % interval, likewise
 * @param high the upper limit
 * @param why what is undefined here, as a sentence without its full stop; empty when nothing is
 */
public record Figure(
    @Nullable Double value,
    @Nullable Double se,
    @Nullable Double low,
    @Nullable Double high,
    String why) {

  static final String NO_LIMITS = "nothing here to estimate an error from";

  /** So small an error is nothing but rounding. */
  static final double ROUNDING = 1e-7;

  public Figure {
    checkFinite(value);
    checkFinite(se);
    checkFinite(low);
    checkFinite(high);
    if (value == null && why.isEmpty()) {
      throw new IllegalArgumentException("an undefined figure must say why");
    }
  }

  private static void checkFinite(@Nullable Double number) {
    if (number != null && !Double.isFinite(number)) {
      throw new IllegalArgumentException("no finite number: " + number);
    }
  }

  public static Figure of(double value) {
    return new Figure(value, null, null, null, "");
  }

  /** A value with its limits. */
  public static Figure within(double low, double value, double high) {
    return new Figure(value, null, low, high, "");
  }

  /** A value whose error is about normal, as it is when much was counted. */
  public static Figure normal(double value, double se) {
    double margin = Quantiles.normal() * se;
    return new Figure(value, se, value - margin, value + margin, "");
  }

  /** A value whose error is about normal and was estimated from few. */
  static Figure student(double value, double se, int freedom) {
    double margin = Quantiles.t(freedom) * se;
    return new Figure(value, se, value - margin, value + margin, "");
  }

  /** A value whose error can't be estimated, because nothing varies that it could rest on. */
  public static Figure unlimited(double value) {
    return new Figure(value, null, null, null, NO_LIMITS);
  }

  public static Figure undefined(String why) {
    return new Figure(null, null, null, null, why);
  }

  public boolean isDefined() {
    return value != null;
  }
}
