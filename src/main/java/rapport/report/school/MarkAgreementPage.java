package rapport.report.school;

import static rapport.report.page.Table.Column.number;
import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import rapport.grading.marks.MarkRatings;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Bootstrap;
import rapport.grading.statistics.Ratings;
import rapport.grading.statistics.Scale;
import rapport.grading.statistics.Weighting;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.Words;
import rapport.scenario.model.Rubric;

/** How far an instructor's raters agree with each other and with the author. */
public final class MarkAgreementPage {
  public static final String LINES = "each distinct response line once";
  public static final String OWN_WORDS = "own words, once per transcript";

  private static final String RATERS = "the raters";
  private static final Scale LEVELS = Scale.of(0, Rubric.TOP);
  private static final String LEGEND =
      """
      Some of what is alike is so by chance. Alpha (Krippendorff) and kappa (Cohen;
      of three raters and more the mean of all pairs) are 1 in full agreement and 0
      by chance. Plain counts every difference alike; with an order or with quadratic
      weights near misses count less. AC1, AC2 (Gwet) and PABAK (Byrt and others)
      aren't lowered by one level being given most of the time. Severity is how much
      a rater differs from the others on average, in levels.
      Every measure: --format json""";

  private final MarkRatings marks;
  private final Bootstrap bootstrap;
  private final List<Part> parts = new ArrayList<>();

  private MarkAgreementPage(MarkRatings marks, Bootstrap bootstrap) {
    this.marks = marks;
    this.bootstrap = bootstrap;
  }

  public static Ratings ratings(MarkRatings marks, String criterion) {
    return Objects.requireNonNull(marks.lines().get(criterion));
  }

  /**
   * Every comparison with its figures below it; nothing when nobody rated anything.
   *
   * @param bootstrap for the limits of alpha
   */
  public static List<Part> of(MarkRatings marks, Bootstrap bootstrap) {
    return marks.isEmpty() ? List.of() : new MarkAgreementPage(marks, bootstrap).all();
  }

  private List<Part> all() {
    parts.add(line(0, "Response lines: " + LINES + ", however often it was marked."));
    marks.criteria().forEach(this::criterion);
    if (!marks.ownWords().units().isEmpty()) {
      parts.add(Block.BLANK);
      parts.add(line(0, "Own words: once per transcript; the author has no level for these."));
      raters(marks.ownWords(), unit -> "");
    }
    parts.add(Block.BLANK);
    parts.add(line(0, LEGEND));
    parts.add(line(0, CoefficientRows.few("lines")));
    parts.add(line(0, AgreementPage.resampled(bootstrap)));
    return parts;
  }

  private void criterion(String criterion) {
    Ratings ratings = ratings(marks, criterion);
    parts.add(Block.BLANK);
    parts.add(line(0, criterion));
    raters(ratings, unit -> authors(criterion, unit));
    for (String rater : ratings.raters()) {
      add(
          withAuthor(rater) + " (" + beforeKey(marks, criterion, rater) + ")",
          marks.againstKey(criterion, rater));
    }
  }

  private String authors(String criterion, String unit) {
    return marks
        .key(criterion, unit)
        .map(level -> "; the author " + PrevalenceWords.label(LEVELS, level))
        .orElse("");
  }

  /** The raters with each other, how strict each is, and what to talk about. */
  private void raters(Ratings ratings, UnaryOperator<String> more) {
    add(between(ratings), ratings);
    if (ratings.raters().size() > 1) {
      RatersPart.severity(ratings).forEach(words -> parts.add(line(2, "severity of " + words)));
    }
    List<String> disputes = RatersPart.disputes(ratings, marks::place, more);
    if (!disputes.isEmpty()) {
      parts.add(line(2, "most disputed:"));
      disputes.forEach(words -> parts.add(line(3, words)));
    }
  }

  private static Block line(int indent, String words) {
    return CohortPage.line(indent, words);
  }

  private static String withAuthor(String rater) {
    return rater + " and the author";
  }

  private static String between(Ratings ratings) {
    return "between "
        + RATERS
        + " ("
        + Words.count(shared(ratings), "line", "lines")
        + " rated by two or more)";
  }

  /** What a rater's agreement with the author rests on, and what it leaves out. */
  private static String beforeKey(MarkRatings marks, String criterion, String rater) {
    long before = shared(marks.againstKey(criterion, rater));
    long after = marks.afterKey(criterion, rater);
    return Words.count(before, "line", "lines")
        + " marked before the author's level was seen"
        + (after == 0 ? "" : "; " + after + " marked after it, left out");
  }

  private void add(String who, Ratings ratings) {
    Agreement agreement = Agreement.of(ratings, bootstrap);
    parts.add(line(1, who));
    parts.add(CoefficientRows.table(CoefficientRows.ofLevels(agreement)).indented().indented());
    PrevalenceWords.of(agreement).ifPresent(words -> parts.add(line(2, words)));
  }

  /** How many lines two or more rated. */
  private static long shared(Ratings ratings) {
    return ratings.units().values().stream().filter(given -> given.size() > 1).count();
  }

  /** The same as a table, for a page on a cohort. */
  static List<Part> table(MarkRatings marks) {
    Block heading = Block.heading("How far raters agree");
    return marks.isEmpty()
        ? List.of(heading, Block.hint("No rater has given a level yet."))
        : List.of(
            heading,
            Block.verbatim(
                "Over all these assessments, whichever counts. Each distinct response line is one,"
                    + " however often it was marked; what trainees typed is one each time, and the"
                    + " author has no level for it. Beside the author stands what a rater gave first,"
                    + " before the author's level of the line was seen."),
            Table.of(
                    "Agreement",
                    List.of(
                        words("On"),
                        words("Between"),
                        number("Rated by two or more"),
                        words("Alike"),
                        words("Alpha, ordinal"),
                        words("Kappa, quadratic"),
                        words("Kappa, plain"),
                        words("AC1"),
                        words("AC2, quadratic"),
                        words("PABAK")),
                    rows(marks))
                .wide(),
            Block.hint(LEGEND.replace('\n', ' ')),
            Block.hint(
                CoefficientRows.few("lines") + " " + AgreementPage.resampled(Bootstrap.USUAL)));
  }

  private static List<List<Cell>> rows(MarkRatings marks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (String criterion : marks.criteria()) {
      Ratings ratings = ratings(marks, criterion);
      rows.add(row(criterion, RATERS, ratings));
      for (String rater : ratings.raters()) {
        rows.add(row(criterion, withAuthor(rater), marks.againstKey(criterion, rater)));
      }
    }
    if (!marks.ownWords().units().isEmpty()) {
      rows.add(row("own words", RATERS, marks.ownWords()));
    }
    return rows;
  }

  private static List<Cell> row(String criterion, String who, Ratings ratings) {
    Agreement agreement = Agreement.of(ratings, Bootstrap.USUAL);
    return Table.row(
        criterion,
        who,
        String.valueOf(shared(ratings)),
        FigureWords.percent(agreement.percent()),
        FigureWords.of(agreement.alpha()),
        FigureWords.of(agreement.kappa(Weighting.QUADRATIC)),
        FigureWords.of(agreement.kappa(Weighting.PLAIN)),
        FigureWords.of(CoefficientRows.gwet(agreement, Weighting.PLAIN)),
        FigureWords.of(CoefficientRows.gwet(agreement, Weighting.QUADRATIC)),
        FigureWords.of(agreement.pabak()));
  }
}
