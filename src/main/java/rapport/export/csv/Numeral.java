package rapport.export.csv;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as somebody wrote it: with a decimal point or a decimal comma, and with or without signs
 * between the thousands. {@code 1,500} can be one and a half or fifteen hundred; only what else is
 * known of the file can tell.
 *
 * @param readings what it is where that is the decimal sign; at least one
 */
public record Numeral(String written, Map<DecimalMark, BigDecimal> readings) {
  /** Spaces of every width, apostrophes, and what {@code OTHER} stands for. */
  private static final String BETWEEN = "[ \\u00a0\\u2007\\u2008\\u2009\\u202f'\\u2019OTHER]";

  /** Groups of three, or of two before the last three as in India, one sign between all of them. */
  private static final String WHOLE =
      "\\d+|[1-9]\\d{0,2}(?<sign>BETWEEN)\\d{3}(?:\\k<sign>\\d{3})*"
          + "|[1-9]\\d?(?<lakh>BETWEEN)(?:\\d{2}\\k<lakh>)+\\d{3}";

  private static final Map<DecimalMark, Pattern> PATTERNS =
      new EnumMap<>(
          Map.of(
              DecimalMark.POINT, pattern(DecimalMark.POINT, DecimalMark.COMMA),
              DecimalMark.COMMA, pattern(DecimalMark.COMMA, DecimalMark.POINT)));

  public Numeral {
    readings = Map.copyOf(readings);
  }

  private static Pattern pattern(DecimalMark decimal, DecimalMark other) {
    String whole = WHOLE.replace("BETWEEN", BETWEEN).replace("OTHER", String.valueOf(other.sign()));
    String mark = "\\" + decimal.sign();
    return Pattern.compile(
        "(?<minus>[+-]?)(?:(?<whole>"
            + whole
            + ")(?:"
            + mark
            + "(?<rest>\\d*))?|"
            + mark
            + "(?<bare>\\d+))");
  }

  /** The number that stands there; nothing where there is none. */
  public static Optional<Numeral> of(String text) {
    String written = text.strip();
    Map<DecimalMark, BigDecimal> readings = new EnumMap<>(DecimalMark.class);
    PATTERNS.forEach(
        (mark, pattern) -> {
          Matcher matcher = pattern.matcher(written);
          if (matcher.matches()) {
            readings.put(mark, value(matcher));
          }
        });
    return readings.isEmpty() ? Optional.empty() : Optional.of(new Numeral(written, readings));
  }

  private static BigDecimal value(Matcher matcher) {
    String sign = matcher.group("minus").replace("+", "");
    if (matcher.group("bare") != null) {
      return new BigDecimal(sign + "0." + matcher.group("bare"));
    }
    String rest = matcher.group("rest");
    String whole = matcher.group("whole").replaceAll("\\D", "");
    return new BigDecimal(sign + whole + (rest == null || rest.isEmpty() ? "" : "." + rest));
  }

  /** Whether it is another number with a decimal comma than with a decimal point. */
  public boolean isAmbiguous() {
    return readings.values().stream().map(BigDecimal::stripTrailingZeros).distinct().count() > 1;
  }

  /** The decimal sign that it gives away. */
  public Optional<DecimalMark> shows() {
    return readings.size() == 1 ? readings.keySet().stream().findFirst() : Optional.empty();
  }

  /** The number, where this is the file's decimal sign unless it shows another itself. */
  public BigDecimal value(DecimalMark decimals) {
    BigDecimal usual = readings.get(decimals);
    return usual == null ? readings.values().iterator().next() : usual;
  }

  /** The number, if it can be but one. */
  public Optional<BigDecimal> value() {
    return isAmbiguous() ? Optional.empty() : Optional.of(value(DecimalMark.POINT));
  }
}
