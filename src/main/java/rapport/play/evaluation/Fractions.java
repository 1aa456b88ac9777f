package rapport.play.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Exact numbers in and out of decimals. */
public final class Fractions {
  private static final Pattern EXACT = Pattern.compile("(\\d+)(?:/(\\d*[1-9]\\d*))?");

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

  /** As a decimal of at most so many digits behind the point, and no more than it needs. */
  public static BigDecimal decimal(BigFraction value, int decimals) {
    BigDecimal shortest = rounded(value, decimals).stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** The value as {@code 17/5}, or {@code 3} when whole. */
  public static String exact(BigFraction value) {
    return value.getDenominator().equals(BigInteger.ONE)
        ? value.getNumerator().toString()
        : value.getNumerator() + "/" + value.getDenominator();
  }

  /** The value that {@link #exact} wrote; nothing when this is no such text. */
  public static Optional<BigFraction> parse(String exact) {
    Matcher parts = EXACT.matcher(exact);
    return parts.matches()
        ? Optional.of(BigFraction.of(whole(parts.group(1)), whole(parts.group(2))))
        : Optional.empty();
  }

  private static BigInteger whole(@Nullable String digits) {
    return digits == null ? BigInteger.ONE : new BigInteger(digits);
  }
}
