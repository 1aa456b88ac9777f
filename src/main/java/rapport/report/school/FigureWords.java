package rapport.report.school;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Figure;

/** Statistics in words. */
final class FigureWords {
  private FigureWords() {}

  /** The figure to two decimals with what is known of its error, or why there is none. */
  static String of(Figure figure) {
    @Nullable Double value = figure.value();
    if (value == null) {
      return "undefined: " + figure.why();
    }
    StringBuilder words = new StringBuilder(number(value));
    if (figure.low() != null && figure.high() != null) {
      words.append(", 95 % interval ").append(number(figure.low()));
      // None of these can be above 1, although what is reckoned from an error may come out so.
      words.append(" to ").append(number(Math.min(1, figure.high())));
    }
    if (figure.se() != null) {
      words.append(String.format(Locale.ROOT, ", standard error %.3f", figure.se()));
    }
    return words.append(figure.why().isEmpty() ? "" : " (" + figure.why() + ")").toString();
  }

  /** An agreement in percent. */
  static String percent(Figure percent) {
    @Nullable Double value = percent.value();
    return value == null ? of(percent) : String.format(Locale.ROOT, "%.1f %%", value);
  }

  /** The figure alone, short enough for a column. */
  static String cell(Figure figure) {
    @Nullable Double value = figure.value();
    return value == null ? "-" : number(value);
  }

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text;
  }
}
