package rapport.report.school;

import java.util.ArrayList;
import java.util.List;
import rapport.grading.cohort.Cohort;
import rapport.grading.cohort.CohortAttempt;
import rapport.grading.cohort.ScenarioCohort;
import rapport.grading.marks.MarkRatings;
import rapport.grading.statistics.Bootstrap;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;

/** What a cohort's attempts add up to: as tables and figures, and as lines to read. */
public final class CohortPage {
  /** A page on which more are named would be a list, and no page on a cohort. */
  static final int NAMED = 60;

  private static final int NAMED_IN_LINES = 10;

  private final Cohort cohort;
  private final List<Part> parts = new ArrayList<>();
  private boolean isBegun;

  private CohortPage(Cohort cohort) {
    this.cohort = cohort;
  }

  public static List<Part> of(Cohort cohort) {
    CohortPage page = new CohortPage(cohort);
    page.parts.add(
        Alternative.shown(
            Block.heading("Cohort"),
            Block.hint(
                "Assessment attempts only. A result is what raters agreed on, else what the one"
                    + " marker says, else what the program works out from the author's ratings."
                    + " Decisions are pooled; no percentages are averaged.")));
    int number = 0;
    for (ScenarioCohort scenario : cohort.scenarios()) {
      page.add(scenario);
      if (scenario.finished() > 0) {
        page.finished(scenario, ++number);
      }
    }
    page.agreement(cohort.ratings());
    return page.parts;
  }

  /** A line among lines. */
  static Block line(int indent, String words) {
    return Block.verbatim(words).indented(indent);
  }

  /** An empty line between what stands among lines. */
  private void gap() {
    if (isBegun) {
      parts.add(Alternative.said(Block.BLANK));
    }
    isBegun = true;
  }

  private void add(ScenarioCohort scenario) {
    gap();
    parts.add(
        new Alternative(
            List.of(Block.heading(scenario.title()), Block.hint(scenario.id())),
            List.of(line(0, scenario.title() + " (" + scenario.id() + ")"))));
    parts.add(paragraph(CohortWords.size(scenario)));
    CohortWords.voided(scenario).forEach(words -> parts.add(paragraph(words)));
    parts.addAll(named(CohortWords.LEFT, scenario.left()));
    parts.addAll(named(CohortWords.OPEN, scenario.open()));
  }

  private void finished(ScenarioCohort scenario, int number) {
    gap();
    parts.addAll(ResultsPart.of(cohort.counting(), scenario));
    parts.addAll(CriteriaPart.of("drawing-" + (2 * number - 1), scenario.results()));
    gap();
    parts.add(Alternative.said(line(1, "Of all " + scenario.finished() + " that were finished:")));
    parts.addAll(ChangesPart.of("drawing-" + 2 * number, scenario));
    parts.addAll(ChoicesPart.of(scenario));
  }

  /** The same words in both forms. */
  static Part paragraph(String words) {
    Block block = Block.verbatim(words);
    return new Alternative(List.of(block), List.of(block.indented()));
  }

  /** Some attempts by name; nothing when there are none. */
  static List<Part> named(String what, List<CohortAttempt> attempts) {
    if (attempts.isEmpty()) {
      return List.of();
    }
    List<Block> lines = new ArrayList<>();
    lines.add(line(1, what + ":"));
    lines.addAll(names(attempts, 2));
    Block shown = Block.verbatim(what, CohortWords.some(attempts, NAMED) + ".");
    return List.of(new Alternative(List.of(shown), lines));
  }

  /** Some attempts, each on a line. */
  static List<Block> names(List<CohortAttempt> attempts, int indent) {
    return CohortWords.lines(attempts, NAMED_IN_LINES).stream()
        .map(words -> line(indent, words))
        .toList();
  }

  private void agreement(MarkRatings ratings) {
    parts.add(new Alternative(MarkAgreementPage.table(ratings), List.of()));
    if (!ratings.isEmpty()) {
      gap();
      parts.add(Alternative.said(line(0, "How far raters agree, over all these assessments:")));
      parts.add(new Alternative(List.of(), MarkAgreementPage.of(ratings, Bootstrap.USUAL)));
    }
  }
}
