package rapport.report.school;

import static rapport.report.page.Table.Column.number;
import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rapport.grading.marks.MarkRatings;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Figure;
import rapport.grading.statistics.Metric;
import rapport.grading.statistics.Ratings;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.Words;

/** How far an instructor's raters agree with each other and with the author. */
public final class MarkAgreementPage {
  public static final String LINES = "each distinct response line once";
  public static final String OWN_WORDS = "own words, once per transcript";

  private static final String RATERS = "the raters";
  private static final int NAME_WIDTH = 10;

  private MarkAgreementPage() {}

  public static Ratings ratings(MarkRatings marks, String criterion) {
    return Objects.requireNonNull(marks.lines().get(criterion));
  }

  /** Every comparison with its figures below it; nothing when nobody rated anything. */
  public static List<Part> of(MarkRatings marks) {
    List<Part> parts = new ArrayList<>();
    if (marks.isEmpty()) {
      return parts;
    }
    parts.add(line(0, "Response lines: " + LINES + ", however often it was marked."));
    for (String criterion : marks.criteria()) {
      Ratings ratings = ratings(marks, criterion);
      parts.add(Block.BLANK);
      parts.add(line(0, criterion));
      add(parts, between(ratings), ratings);
      for (String rater : ratings.raters()) {
        add(
            parts,
            withAuthor(rater) + " (" + beforeKey(marks, criterion, rater) + ")",
            marks.againstKey(criterion, rater));
      }
    }
    if (!marks.ownWords().units().isEmpty()) {
      parts.add(Block.BLANK);
      parts.add(line(0, "Own words: once per transcript; the author has no level for these."));
      add(parts, between(marks.ownWords()), marks.ownWords());
    }
    parts.add(Block.BLANK);
    parts.add(
        line(
            0,
            """
            Some of what is alike is so by chance. Alpha is 1 in full agreement and 0 by
            chance; near misses count less. Every measure with its error: --format json"""));
    return parts;
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

  private static void add(List<Part> parts, String who, Ratings ratings) {
    Agreement agreement = Agreement.of(ratings);
    parts.add(line(1, who));
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(Table.row("alike", FigureWords.percent(agreement.percent())));
    rows.add(Table.row("alpha", alpha(agreement)));
    if (ratings.raters().size() == 2) {
      rows.add(Table.row("kappa", FigureWords.of(agreement.quadratic())));
    }
    parts.add(
        Table.of("", List.of(words("").atLeast(NAME_WIDTH), words("")), rows)
            .indented()
            .indented());
  }

  /** How many lines two or more rated. */
  private static long shared(Ratings ratings) {
    return ratings.units().values().stream().filter(given -> given.size() > 1).count();
  }

  private static String alpha(Agreement agreement) {
    Figure alpha = agreement.krippendorff().get(Metric.ORDINAL);
    return alpha == null ? "" : FigureWords.of(alpha);
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
                        words("Alpha"),
                        words("Kappa")),
                    rows(marks))
                .wide(),
            Block.hint(
                "Some of what is alike is so by chance. Alpha (Krippendorff, ordinal) and kappa"
                    + " (Cohen, quadratic weights, two raters) are 1 in full agreement and 0 by"
                    + " chance."));
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
    Agreement agreement = Agreement.of(ratings);
    return Table.row(
        criterion,
        who,
        String.valueOf(shared(ratings)),
        FigureWords.percent(agreement.percent()),
        alpha(agreement),
        FigureWords.of(agreement.quadratic()));
  }
}
