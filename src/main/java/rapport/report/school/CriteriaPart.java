package rapport.report.school;

import static rapport.report.page.Table.Column.number;
import static rapport.report.page.Table.Column.share;
import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.CriterionSpread;
import rapport.play.evaluation.Band;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.TablePair;
import rapport.report.page.Tracks;
import rapport.report.page.Tracks.Kind;
import rapport.report.page.Tracks.Mark;
import rapport.report.page.Tracks.Track;
import rapport.report.page.Words;

/** How a cohort's attempts that count differ on each criterion, as a part of its page. */
final class CriteriaPart {
  private CriteriaPart() {}

  /**
   * The part.
   *
   * @param id one for its figure that nothing else on the page has
   */
  static List<Part> of(String id, CohortResults results) {
    if (results.criteria().isEmpty()) {
      return List.of();
    }
    List<CriterionSpread> criteria = List.copyOf(results.criteria());
    List<Part> parts = new ArrayList<>();
    parts.add(
        Alternative.shown(
            Block.heading("Criteria").indented(), tracks(id, criteria), quartiles(criteria)));
    criteria.forEach(spread -> parts.add(new Alternative(shown(spread), said(spread))));
    return parts;
  }

  private static Tracks tracks(String id, List<CriterionSpread> criteria) {
    return new Tracks(
        id,
        "Spread of means",
        criteria.stream().map(CriteriaPart::described).collect(Collectors.joining(" ")),
        "Means of the attempts that count, 0 to 4. The thin bar is from the lowest to the highest,"
            + " the thick one the middle half, the line the median.",
        criteria.stream().map(CriteriaPart::track).toList());
  }

  private static String described(CriterionSpread spread) {
    return spread.name()
        + (spread.withEvidence() == 0
            ? ": no attempt has enough evidence."
            : ": from "
                + CohortWords.quartile(spread, 0)
                + " to "
                + CohortWords.quartile(spread, 4)
                + ", the middle half from "
                + CohortWords.quartile(spread, 1)
                + " to "
                + CohortWords.quartile(spread, 3)
                + ", median "
                + CohortWords.quartile(spread, 2)
                + ".");
  }

  private static Track track(CriterionSpread spread) {
    if (spread.withEvidence() == 0) {
      return new Track(spread.name(), List.of(), "not enough evidence anywhere");
    }
    List<Mark> marks =
        List.of(
            new Mark(Kind.RANGE, place(spread, 0), place(spread, 4)),
            new Mark(Kind.MIDDLE_HALF, place(spread, 1), place(spread, 3)),
            Mark.at(Kind.MEDIAN, place(spread, 2)));
    return new Track(spread.name(), marks, "");
  }

  private static BigFraction place(CriterionSpread spread, int quarters) {
    return spread.quartile(quarters).orElse(BigFraction.ZERO);
  }

  private static Table quartiles(List<CriterionSpread> criteria) {
    return Table.of(
            "Means of the attempts that count",
            List.of(
                words("Criterion"),
                words("Enough evidence in"),
                number("Lowest"),
                number("First quartile"),
                number("Median"),
                number("Third quartile"),
                number("Highest"),
                number("All decisions together")),
            criteria.stream().map(CriteriaPart::row).toList())
        .wide();
  }

  private static List<Cell> row(CriterionSpread spread) {
    List<String> cells = new ArrayList<>(List.of(spread.name(), CohortWords.resting(spread)));
    for (int quarters = 0; quarters <= 4; quarters++) {
      cells.add(CohortWords.quartile(spread, quarters));
    }
    cells.add(CohortWords.mean(spread.pooled().orElse(null)));
    return Table.row(cells.toArray(String[]::new));
  }

  private static List<Part> shown(CriterionSpread spread) {
    return spread.pooled().isEmpty()
        ? List.of()
        : List.of(
            Block.heading(spread.name()).indented(2), new TablePair(bands(spread), levels(spread)));
  }

  private static Table bands(CriterionSpread spread) {
    int all = spread.withEvidence() + spread.withoutEvidence();
    List<List<Cell>> rows = new ArrayList<>();
    for (Band band : Band.values()) {
      int count = spread.bands().getOrDefault(band, 0);
      rows.add(Table.counted(Words.role(band), Words.of(band), count, all));
    }
    rows.add(Table.counted(Role.BODY, "Not enough evidence", spread.withoutEvidence(), all));
    return Table.of("Bands", List.of(words("Band"), number("Attempts"), share("Share")), rows);
  }

  private static Table levels(CriterionSpread spread) {
    List<Long> levels = spread.levels();
    long given = levels.stream().mapToLong(Long::longValue).sum();
    return Table.of(
        "Levels given to choices",
        List.of(words("Level"), number("Times"), share("Share")),
        IntStream.iterate(levels.size() - 1, level -> level >= 0, level -> level - 1)
            .mapToObj(
                level -> Table.counted(Role.BODY, String.valueOf(level), levels.get(level), given))
            .toList());
  }

  private static List<Block> said(CriterionSpread spread) {
    List<Block> lines = new ArrayList<>();
    lines.add(
        CohortPage.line(
            1, spread.name() + ": enough evidence in " + CohortWords.resting(spread) + "."));
    if (spread.withEvidence() > 0) {
      lines.add(CohortPage.line(2, "means " + CohortWords.quartiles(spread)));
      lines.add(CohortPage.line(2, "bands: " + CohortWords.bands(spread)));
    }
    spread
        .pooled()
        .ifPresent(
            mean -> {
              String pooled = "all decisions together: mean " + Words.mean(mean);
              lines.add(CohortPage.line(2, pooled));
              lines.add(
                  CohortPage.line(2, "levels 0 to 4, how often: " + CohortWords.levels(spread)));
            });
    return lines;
  }
}
