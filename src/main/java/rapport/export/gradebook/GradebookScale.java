package rapport.export.gradebook;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.export.csv.CsvMistakeException;
import rapport.export.csv.CsvTable;

/**
 * What marks are out of, and how they are written.
 *
 * @param asked null where the file may say it, and else it is a hundred
 */
public record GradebookScale(@Nullable BigDecimal asked, DecimalMark decimals) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A share as a mark out of a hundred, or of what was asked for. */
  public String mark(BigFraction share) {
    return decimals.mark(share, asked == null ? HUNDRED : asked);
  }

  /** A share as a mark in this row. */
  String mark(BigFraction share, Gradebook gradebook, Gradebook.Line line) {
    return decimals.mark(share, points(gradebook, line));
  }

  /**
   * What the mark in this row is out of.
   *
   * @throws CsvMistakeException if the file says something that is no number of points
   */
  public BigDecimal points(Gradebook gradebook, Gradebook.Line line) {
    if (asked != null) {
      return asked;
    }
    Optional<String> said = gradebook.points(line);
    return said.isEmpty() ? HUNDRED : number(line, said.get());
  }

  private static BigDecimal number(Gradebook.Line line, String said) {
    return CsvTable.number(said)
        .filter(points -> points.signum() > 0)
        .orElseThrow(
            () ->
                CsvMistakeException.at(
                    line.row().line(),
                    "the points possible are “"
                        + said
                        + "”, which no mark can be a share of. Choose another column, or say what"
                        + " marks are out of with --out-of N."));
  }
}
