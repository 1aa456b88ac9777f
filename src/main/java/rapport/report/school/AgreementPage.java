package rapport.report.school;

import static rapport.report.school.CoefficientRows.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Bootstrap;
import rapport.grading.statistics.Ratings;
import rapport.grading.statistics.Scale;
import rapport.grading.statistics.Weighting;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Table.Cell;
import rapport.report.page.Words;

/** How far raters of a table agree: each figure, what it says and what it rests on. */
public final class AgreementPage {
  private final List<Part> parts = new ArrayList<>();

  private AgreementPage() {}

  /**
   * Every figure.
   *
   * @param bootstrap what the limits of alpha were found by
   */
  public static List<Part> of(Agreement agreement, Bootstrap bootstrap) {
    AgreementPage page = new AgreementPage();
    page.basis(agreement);
    page.heading("Agreement in percent: " + FigureWords.percent(agreement.percent()));
    page.note("Of all pairs of ratings of the same unit, so many are alike. Chance is in it.");
    PrevalenceWords.of(agreement).ifPresent(page::note);
    page.kappas(agreement);
    page.gwet(agreement);
    page.heading("Krippendorff's alpha: as kappa, for any number of raters and with gaps.");
    page.figures(
        agreement.krippendorff().entrySet().stream()
            .map(each -> row(each.getKey().id(), each.getValue()))
            .toList());
    page.note(resampled(bootstrap));
    page.heading("Intraclass correlation: how much of all difference is between the units.");
    page.figures(
        agreement.icc().entrySet().stream()
            .map(each -> row(each.getKey(), each.getValue()))
            .toList());
    page.note("First 1: every unit has raters of its own. 2: the same raters, drawn from many.");
    page.note("3: these raters and no others. Then 1: one rating; k: the mean of all raters.");
    page.raters(agreement.ratings());
    return page.parts;
  }

  static String resampled(Bootstrap bootstrap) {
    return "Alpha's limits come from drawing the units anew "
        + bootstrap.resamples()
        + " times (bootstrap), seed "
        + bootstrap.seed()
        + ".";
  }

  private void kappas(Agreement agreement) {
    heading("Kappa: 0 is what chance would do, 1 is full agreement.");
    String whose = agreement.ratings().raters().size() > 2 ? "mean of pairs, " : "Cohen, ";
    List<List<Cell>> rows = new ArrayList<>();
    for (Weighting weighting : Weighting.values()) {
      rows.add(row(whose + weighting.id(), agreement.kappa(weighting)));
    }
    rows.add(row("Fleiss, plain", agreement.fleiss()));
    figures(rows);
    note("Plain counts every difference alike. Linear and quadratic weights forgive near");
    note("misses; they rest on the order of the levels.");
  }

  private void gwet(Agreement agreement) {
    heading("Not lowered by one level being given most of the time (Gwet; Byrt and others):");
    figures(
        List.of(
            row("AC1, plain", CoefficientRows.gwet(agreement, Weighting.PLAIN)),
            row("AC2, linear", CoefficientRows.gwet(agreement, Weighting.LINEAR)),
            row("AC2, quadratic", CoefficientRows.gwet(agreement, Weighting.QUADRATIC)),
            row("PABAK, plain", agreement.pabak())));
  }

  private void raters(Ratings ratings) {
    heading("Severity: a rater's mean difference from the others on the same units.");
    RatersPart.severity(ratings).forEach(this::note);
    List<String> disputes = RatersPart.disputes(ratings, unit -> unit, unit -> "");
    if (!disputes.isEmpty()) {
      heading("Most disputed:");
      disputes.forEach(this::note);
    }
  }

  private void heading(String words) {
    parts.add(Block.BLANK);
    parts.add(Block.verbatim(words));
  }

  private void note(String words) {
    parts.add(Block.verbatim(words).indented());
  }

  private void figures(List<List<Cell>> rows) {
    parts.add(CoefficientRows.table(rows).indented());
  }

  private void basis(Agreement agreement) {
    Ratings ratings = agreement.ratings();
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
    if (CoefficientRows.isFew(agreement)) {
      parts.add(Block.verbatim(CoefficientRows.few("units rated by two or more")));
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
