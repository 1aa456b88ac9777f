package rapport.report.school;

import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Figure;
import rapport.grading.statistics.ItemAnalysis;
import rapport.grading.statistics.Weighting;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;

/** The coefficients of one comparison of raters, each by its whole name. */
final class CoefficientRows {
  private static final int NAME_WIDTH = 10;

  private CoefficientRows() {}

  /** A table of names and figures. */
  static Table table(List<List<Cell>> rows) {
    return Table.of("", List.of(words("").atLeast(NAME_WIDTH), words("")), rows);
  }

  /** Those that matter for levels, which have an order. */
  static List<List<Cell>> ofLevels(Agreement agreement) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Table.row("alike", FigureWords.percent(agreement.percent())));
    rows.add(row("alpha, ordinal", agreement.alpha()));
    rows.add(row("kappa, quadratic", agreement.kappa(Weighting.QUADRATIC)));
    rows.add(row("kappa, plain", agreement.kappa(Weighting.PLAIN)));
    rows.add(row("AC1", gwet(agreement, Weighting.PLAIN)));
    rows.add(row("AC2, quadratic", gwet(agreement, Weighting.QUADRATIC)));
    rows.add(row("PABAK", agreement.pabak()));
    return rows;
  }

  static List<Cell> row(String name, Figure figure) {
    return Table.row(name, FigureWords.of(figure));
  }

  static Figure gwet(Agreement agreement, Weighting weighting) {
    return Objects.requireNonNull(agreement.gwet().get(weighting));
  }

  /** A word on figures that rest on so few units. */
  static boolean isFew(Agreement agreement) {
    return agreement.shared() < ItemAnalysis.ENOUGH;
  }

  /** The same, said of what they rest on. */
  static String few(String units) {
    return "From fewer than "
        + ItemAnalysis.ENOUGH
        + " "
        + units
        + " any of these figures may be chance.";
  }
}
