package rapport.report.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.grading.statistics.Figure;

/** Statistics in words. */
public final class FigureText {
  private static final int INDENT = 2;

  private FigureText() {}

  /** The figure to two decimals with what is known of its error, or why there is none. */
  public static String of(Figure figure) {
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

  /** The figure alone, short enough for a column. */
  static String cell(Figure figure) {
    @Nullable Double value = figure.value();
    return value == null ? "-" : number(value);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text;
  }

  /** A line with a name and what is said of it. */
  static String line(String name, String words, int width) {
    return " ".repeat(INDENT)
        + name
        + " ".repeat(Math.max(1, width - name.length()))
        + words
        + "\n";
  }
}
