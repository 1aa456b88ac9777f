package rapport.export.gradebook;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.export.csv.CsvMistakeException;
import rapport.export.csv.DecimalMark;
import rapport.export.csv.Numeral;
import rapport.play.evaluation.Fractions;

/**
 * What marks are out of, and how they are written.
 *
 * @param asked null where the file may say it, and else it is a hundred
 */
public record GradebookScale(@Nullable BigDecimal asked, DecimalMark decimals) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PLACES = 2;

  /** A share as a mark out of a hundred, or of what was asked for. */
  public String mark(BigFraction share) {
    return mark(share, asked == null ? HUNDRED : asked);
  }

  /** A share as a mark in this row. */
  String mark(BigFraction share, Gradebook gradebook, Gradebook.Line line) {
    return mark(share, points(gradebook, line));
  }

  /** This share of so many points, rounded half up to two decimals. */
  private String mark(BigFraction share, BigDecimal points) {
    return Fractions.rounded(share.multiply(Fractions.of(points)), PLACES)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', decimals.sign());
  }

  /** Whether both are one number, however they are written. */
  boolean isSame(String one, String other) {
    return number(one).equals(number(other)) && number(one).isPresent();
  }

  private Optional<BigDecimal> number(String written) {
    return Numeral.of(written).map(number -> number.value(decimals).stripTrailingZeros());
  }

  /**
   * What the mark in this row is out of.
   *
   * @throws CsvMistakeException if the file says something that is no number of points, or says it
   *     for other rows alone
   */
  public BigDecimal points(Gradebook gradebook, Gradebook.Line line) {
    if (asked != null) {
      return asked;
    }
    Optional<String> said = gradebook.points(line);
    return said.isEmpty() ? HUNDRED : points(line, said.get());
  }

  private BigDecimal points(Gradebook.Line line, String said) {
    return Numeral.of(said)
        .map(number -> number.value(decimals))
        .filter(points -> points.signum() > 0)
        .orElseThrow(
            () ->
                CsvMistakeException.at(
                    line.row().line(),
                    (said.isEmpty()
                            ? "nothing says how many points are possible here, though there is a"
                                + " place for it."
                            : "the points possible are “"
                                + said
                                + "”, which no mark can be a share of.")
                        + " Choose another column, or say what marks are out of with --out-of N."));
  }
}
