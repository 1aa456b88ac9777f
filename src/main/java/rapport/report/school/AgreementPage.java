package rapport.report.school;

import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Ratings;
import rapport.grading.statistics.Scale;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.Words;

/** How far raters of a table agree: each figure, what it says and what it rests on. */
public final class AgreementPage {
  private static final int NAME_WIDTH = 10;

  private final List<Part> parts = new ArrayList<>();

  private AgreementPage() {}

  public static List<Part> of(Agreement agreement) {
    AgreementPage page = new AgreementPage();
    page.basis(agreement.ratings());
    page.heading("Agreement in percent: " + FigureWords.percent(agreement.percent()));
    page.note("Of all pairs of ratings of the same unit, so many are alike. Chance is in it.");
    page.heading("Kappa: 0 is what chance would do, 1 is full agreement.");
    page.figures(
        List.of(
            row("Cohen", FigureWords.of(agreement.cohen())),
            row("linear", FigureWords.of(agreement.linear())),
            row("quadratic", FigureWords.of(agreement.quadratic())),
            row("Fleiss", FigureWords.of(agreement.fleiss()))));
    page.note("Linear and quadratic forgive near misses; they rest on the order of the levels.");
    page.heading("Krippendorff's alpha: as kappa, for any number of raters and with gaps.");
    page.figures(
        agreement.krippendorff().entrySet().stream()
            .map(each -> row(each.getKey().id(), FigureWords.of(each.getValue())))
            .toList());
    page.heading("Intraclass correlation: how much of all difference is between the units.");
    page.figures(
        agreement.icc().entrySet().stream()
            .map(each -> row(each.getKey(), FigureWords.of(each.getValue())))
            .toList());
    page.note("First 1: every unit has raters of its own. 2: the same raters, drawn from many.");
    page.note("3: these raters and no others. Then 1: one rating; k: the mean of all raters.");
    return page.parts;
  }

  private void heading(String words) {
    parts.add(Block.BLANK);
    parts.add(Block.verbatim(words));
  }

  private void note(String words) {
    parts.add(Block.verbatim(words).indented());
  }

  private static List<Cell> row(String name, String figure) {
    return Table.row(name, figure);
  }

  private void figures(List<List<Cell>> rows) {
    parts.add(Table.of("", List.of(words("").atLeast(NAME_WIDTH), words("")), rows).indented());
  }

  private void basis(Ratings ratings) {
    int units = ratings.units().size();
    int raters = ratings.raters().size();
    int given = ratings.units().values().stream().mapToInt(Map::size).sum();
    long alone = ratings.units().values().stream().filter(each -> each.size() == 1).count();
    int missing = units * raters - given;
    parts.add(
        Block.verbatim(
            Words.count(given, "rating", "ratings")
                + " of "
                + Words.count(units, "unit", "units")
                + " by "
                + Words.count(raters, "rater", "raters")
                + (missing == 0 ? "" : "; " + missing + " missing")
                + ". "
                + scale(ratings.scale())));
    if (alone > 0) {
      parts.add(
          Block.verbatim(
              Words.count(alone, "unit has", "units have")
                  + " a single rating, which says nothing about agreement."));
    }
  }

  private static String scale(Scale scale) {
    return switch (scale.kind()) {
      case NUMBERS ->
          scale.labels().isEmpty()
              ? "No scale was declared; the values are taken as numbers."
              : "The scale is " + scale + ".";
      case ORDER -> "The levels, lowest first: " + String.join(", ", scale.labels()) + ".";
      case NAMES -> "The values are names without an order.";
    };
  }
}
