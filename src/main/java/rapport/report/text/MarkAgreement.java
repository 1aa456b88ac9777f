package rapport.report.text;

import java.util.Locale;
import rapport.grading.marks.MarkRatings;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Figure;
import rapport.grading.statistics.Metric;
import rapport.grading.statistics.Ratings;
import rapport.report.page.Words;

/** How far an instructor's raters agree with each other and with the author. */
public final class MarkAgreement {
  public static final String LINES = "each distinct response line once";
  public static final String OWN_WORDS = "own words, once per transcript";

  private MarkAgreement() {}

  public static Ratings ratings(MarkRatings marks, String criterion) {
    return java.util.Objects.requireNonNull(marks.lines().get(criterion));
  }

  public static String text(MarkRatings marks) {
    if (marks.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    text.append("Response lines: ").append(LINES).append(", however often it was marked.\n");
    for (String criterion : marks.criteria()) {
      Ratings ratings = ratings(marks, criterion);
      text.append('\n').append(criterion).append('\n');
      add(text, "between the raters", ratings);
      for (String rater : ratings.raters()) {
        add(text, rater + " and the author", marks.againstKey(criterion, rater));
      }
    }
    if (!marks.ownWords().units().isEmpty()) {
      text.append("\nOwn words: once per transcript; the author has no level for these.\n");
      add(text, "between the raters", marks.ownWords());
    }
    text.append("\nSome of what is alike is so by chance. Alpha is 1 in full agreement and 0 by\n");
    text.append("chance; near misses count less. Every measure with its error: --format json\n");
    return text.toString();
  }

  private static void add(StringBuilder text, String who, Ratings ratings) {
    Agreement agreement = Agreement.of(ratings);
    text.append("  ").append(who).append(" (").append(basis(ratings)).append(")\n");
    text.append(FigureText.line("  alike", percent(agreement), 14));
    text.append(FigureText.line("  alpha", alpha(agreement), 14));
    if (ratings.raters().size() == 2) {
      text.append(FigureText.line("  kappa", FigureText.of(agreement.quadratic()), 14));
    }
  }

  private static String basis(Ratings ratings) {
    return Words.count(shared(ratings), "line", "lines") + " rated by two or more";
  }

  /** How many lines two or more rated. */
  public static long shared(Ratings ratings) {
    return ratings.units().values().stream().filter(given -> given.size() > 1).count();
  }

  public static String alpha(Agreement agreement) {
    Figure alpha = agreement.krippendorff().get(Metric.ORDINAL);
    return alpha == null ? "" : FigureText.of(alpha);
  }

  public static String percent(Agreement agreement) {
    Double value = agreement.percent().value();
    return value == null
        ? FigureText.of(agreement.percent())
        : String.format(Locale.ROOT, "%.1f %%", value);
  }
}
