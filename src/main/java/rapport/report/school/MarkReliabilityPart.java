package rapport.report.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.grading.reliability.MarkReliability;
import rapport.grading.statistics.Figure;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Words;

/** How far the marks on one criterion can be relied on. */
final class MarkReliabilityPart {
  static final Block LEGEND =
      Block.verbatim(
          """
          Reliability of the mark: how far these people's marks would come out the same on
            other decisions of the kind, 1 at most. Decisions are taken within people,
            for on branching paths hardly two meet the same; so how hard a path was is
            part of the error (unequal numbers as Thomas and Hultquist 1978).
          Standard error of measurement: how far a mark lies from where many equal
            attempts would settle; two thirds lie within it.
          Same decision: how many would be on the same side of the cut in a second, equal
            attempt (normal approximation, Peng and Subkoviak 1980); its kappa is 0 by
            chance. Met asks this of every criterion at once, which no single one covers.""");

  private MarkReliabilityPart() {}

  static List<Part> of(String criterion, MarkReliability marks) {
    List<Part> parts = new ArrayList<>();
    parts.add(Block.BLANK);
    parts.add(Block.verbatim("The mark on " + criterion + ", as it stands"));
    parts.add(ItemsPage.note("Reliability of the mark: " + FigureWords.of(marks.reliability())));
    if (marks.error().isDefined()) {
      parts.add(ItemsPage.note(basis(marks)));
      parts.add(ItemsPage.note(error(marks)));
      parts.add(ItemsPage.note(decision(marks)));
      ItemsPage.few(marks.persons()).ifPresent(words -> parts.add(ItemsPage.note(words)));
    }
    return parts;
  }

  private static String basis(MarkReliability marks) {
    return String.format(
        Locale.ROOT,
        "  %s, %.1f decisions each; variance of people %s, within one %s",
        Words.count(marks.persons(), "person", "people"),
        marks.decisions(),
        FigureWords.cell(marks.between()),
        FigureWords.cell(marks.within()));
  }

  private static String error(MarkReliability marks) {
    return String.format(
        Locale.ROOT,
        "Standard error of measurement: %s of a level; %d of %d that near the cut, %s",
        FigureWords.of(marks.error()),
        marks.near(),
        marks.persons(),
        FigureWords.number(marks.cut()));
  }

  private static String decision(MarkReliability marks) {
    return "Same decision: "
        + FigureWords.percent(share(marks.consistency()))
        + "; kappa "
        + FigureWords.of(marks.kappa());
  }

  private static Figure share(Figure figure) {
    @Nullable Double value = figure.value();
    return value == null ? figure : Figure.of(100 * value);
  }
}
