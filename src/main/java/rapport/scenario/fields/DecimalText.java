package rapport.scenario.fields;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers as people write them: digits, a point, digits. */
public final class DecimalText {
  private static final int LONGEST = 12;

  private DecimalText() {}

  public static Optional<BigDecimal> parse(String text) {
    boolean hasDigit = false;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c >= '0' && c <= '9') {
        hasDigit = true;
      } else {
        return Optional.empty();
      }
    }
    boolean isNumber = hasDigit && points <= 1 && text.length() <= LONGEST;
    return isNumber ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
