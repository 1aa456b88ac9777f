package rapport.report.school;

import static rapport.report.page.Table.Column.share;
import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import rapport.grading.cohort.DecisionChoices;
import rapport.grading.cohort.DecisionChoices.Choice;
import rapport.grading.cohort.ScenarioCohort;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Narration;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;

/** What a cohort chose, as a part of its page. */
final class ChoicesPart {
  private static final String RARE = "under 5 %";

  private ChoicesPart() {}

  static List<Part> of(ScenarioCohort scenario) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        Alternative.shown(
            Block.heading("Responses hardly anybody chooses").indented(),
            rare(scenario),
            Block.heading("Choices").indented(),
            Block.hint("Of all " + scenario.finished() + " finished assessments.")));
    parts.add(
        Alternative.said(
            CohortPage.line(1, "Choices, as a share of the visits on which each was on offer:")));
    for (DecisionChoices decision : scenario.decisions()) {
      parts.add(new Alternative(List.of(table(decision)), lines(decision)));
    }
    return parts;
  }

  private static Part rare(ScenarioCohort scenario) {
    List<List<Cell>> rows =
        scenario.decisions().stream()
            .flatMap(
                decision ->
                    decision.choices().stream()
                        .filter(Choice::isRare)
                        .map(choice -> rare(decision, choice)))
            .toList();
    return rows.isEmpty()
        ? Block.hint("None. A response must have been on offer 20 times before this is looked at.")
        : Table.of(
                "Chosen on under 5 % of the visits on which they were on offer",
                List.of(
                    words("Decision"), words("Response"), words("What it says"), words("Chosen")),
                rows)
            .wide();
  }

  private static List<Cell> rare(DecisionChoices decision, Choice choice) {
    return Table.row(
        decision.key().node(),
        choice.response(),
        Narration.unmarked(choice.say()),
        CohortWords.share(choice));
  }

  private static Table table(DecisionChoices decision) {
    String line = Narration.unmarked(decision.clientLine());
    return Table.of(
            CohortWords.name(decision) + (line.isEmpty() ? "" : ": \u201C" + line + "\u201D"),
            List.of(words("Response"), words("What it says"), share("Share")),
            decision.choices().stream().map(ChoicesPart::row).toList())
        .wide();
  }

  private static List<Cell> row(Choice choice) {
    Span basis = new Span(Role.BODY, "(" + choice.chosen() + " of " + choice.offered() + ")");
    Span rare = new Span(Role.CRITICAL, "Rare: " + RARE);
    return List.of(
        Cell.of(choice.response()),
        Cell.of(Narration.unmarked(choice.say())),
        choice.isRare()
            ? Cell.share(Role.BODY, choice.share(), basis, rare)
            : Cell.share(Role.BODY, choice.share(), basis));
  }

  private static List<Block> lines(DecisionChoices decision) {
    List<Block> lines = new ArrayList<>();
    lines.add(CohortPage.line(2, CohortWords.name(decision)));
    for (Choice choice : decision.choices()) {
      String rare = choice.isRare() ? ", RARE: " + RARE : "";
      lines.add(CohortPage.line(3, choice.response() + ": " + CohortWords.share(choice) + rare));
    }
    return lines;
  }
}
