package rapport.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact numbers in and out of decimals. */
public final class Fractions {
  private Fractions() {}

  /** The exact value of a decimal. */
  public static BigFraction of(BigDecimal decimal) {
    BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  /** For display: rounded half up to so many decimals. */
  public static BigDecimal rounded(BigFraction value, int decimals) {
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), decimals, RoundingMode.HALF_UP);
  }

  /** The value as {@code 17/5}, or {@code 3} when whole. */
  public static String exact(BigFraction value) {
    return value.getDenominator().equals(BigInteger.ONE)
        ? value.getNumerator().toString()
        : value.getNumerator() + "/" + value.getDenominator();
  }
}
