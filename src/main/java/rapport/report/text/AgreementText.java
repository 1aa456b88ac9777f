package rapport.report.text;

import java.util.Locale;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Figure;
import rapport.grading.statistics.Ratings;
import rapport.grading.statistics.Scale;
import rapport.report.page.Words;

/** How far raters agree, in words: each figure, what it says and what it rests on. */
public final class AgreementText {
  private static final int WIDTH = 12;

  private AgreementText() {}

  public static String of(Agreement agreement) {
    StringBuilder text = new StringBuilder(basis(agreement.ratings()));
    text.append("\nAgreement in percent: ").append(percent(agreement.percent()));
    text.append(
        "  Of all pairs of ratings of the same unit, so many are alike. Chance is in it.\n");
    text.append("\nKappa: 0 is what chance would do, 1 is full agreement.\n");
    add(text, "Cohen", agreement.cohen());
    add(text, "linear", agreement.linear());
    add(text, "quadratic", agreement.quadratic());
    add(text, "Fleiss", agreement.fleiss());
    text.append(
        "  Linear and quadratic forgive near misses; they rest on the order of the levels.\n");
    text.append("\nKrippendorff's alpha: as kappa, for any number of raters and with gaps.\n");
    agreement.krippendorff().forEach((metric, figure) -> add(text, metric.id(), figure));
    text.append("\nIntraclass correlation: how much of all difference is between the units.\n");
    agreement.icc().forEach((form, figure) -> add(text, form, figure));
    text.append(
        "  First 1: every unit has raters of its own. 2: the same raters, drawn from many.\n");
    text.append(
        "  3: these raters and no others. Then 1: one rating; k: the mean of all raters.\n");
    return text.toString();
  }

  private static void add(StringBuilder text, String name, Figure figure) {
    text.append(FigureText.line(name, FigureText.of(figure), WIDTH));
  }

  private static String percent(Figure percent) {
    Double value = percent.value();
    return value == null
        ? FigureText.of(percent) + "\n"
        : String.format(Locale.ROOT, "%.1f %%%n", value);
  }

  private static String basis(Ratings ratings) {
    int units = ratings.units().size();
    int raters = ratings.raters().size();
    int given = ratings.units().values().stream().mapToInt(each -> each.size()).sum();
    long alone = ratings.units().values().stream().filter(each -> each.size() == 1).count();
    return Words.count(given, "rating", "ratings")
        + " of "
        + Words.count(units, "unit", "units")
        + " by "
        + Words.count(raters, "rater", "raters")
        + missing(units * raters - given)
        + ". "
        + scale(ratings.scale())
        + "\n"
        + (alone == 0 ? "" : alone(alone));
  }

  private static String missing(int missing) {
    return missing == 0 ? "" : "; " + missing + " missing";
  }

  private static String alone(long alone) {
    return Words.count(alone, "unit has", "units have")
        + " a single rating, which says nothing about agreement.\n";
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
