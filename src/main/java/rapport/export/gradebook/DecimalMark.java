package rapport.export.gradebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.play.evaluation.Fractions;

/** How a file writes what comes after the whole of a number. */
public enum DecimalMark {
  POINT('.'),
  COMMA(',');

  private static final int PLACES = 2;

  private final char sign;
  private final Pattern shown;

  DecimalMark(char sign) {
    this.sign = sign;
    this.shown = Pattern.compile("\\d+[" + sign + "]\\d+");
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What these numbers show. */
  public static Set<DecimalMark> shown(Stream<String> numbers) {
    return numbers
        .flatMap(
            number -> Arrays.stream(values()).filter(each -> each.shown.matcher(number).matches()))
        .collect(Collectors.toSet());
  }

  /** This share of so many points, rounded half up to two decimals. */
  public String mark(BigFraction share, BigDecimal points) {
    return Fractions.rounded(share.multiply(Fractions.of(points)), PLACES)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', sign);
  }
}
