package rapport.report.school;

import static rapport.report.page.Table.Column.share;
import static rapport.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rapport.grading.cohort.DecisionShares;
import rapport.grading.cohort.ScenarioItems;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Table;
import rapport.report.page.Table.Cell;
import rapport.report.page.Words;

/** What decisions tell apart, scenario by scenario. */
public final class ScenarioItemsPage {
  private ScenarioItemsPage() {}

  public static List<Part> of(List<ScenarioItems> scenarios) {
    List<Part> parts = new ArrayList<>();
    for (ScenarioItems each : scenarios) {
      add(parts, each);
      parts.add(Block.BLANK);
    }
    if (!parts.isEmpty()) {
      parts.add(ItemsPage.LEGEND);
      parts.add(MarkReliabilityPart.LEGEND);
    }
    return parts;
  }

  private static void add(List<Part> parts, ScenarioItems items) {
    parts.add(
        Block.verbatim(
            items.scenario().title()
                + " ("
                + items.scenario().id()
                + " "
                + items.scenario().version()
                + "), "
                + Words.count(items.attempts(), "attempt", "attempts")));
    parts.add(Block.BLANK);
    items.decisions().forEach(decision -> add(parts, decision));
    items
        .criteria()
        .forEach(
            (criterion, analysis) -> {
              parts.add(Block.BLANK);
              parts.add(Block.verbatim("By the levels on " + criterion + ", as shares of 4"));
              parts.addAll(ItemsPage.figures("decision", "attempts", analysis));
            });
    items
        .marks()
        .forEach((criterion, marks) -> parts.addAll(MarkReliabilityPart.of(criterion, marks)));
  }

  private static void add(List<Part> parts, DecisionShares decision) {
    String met = Words.count(decision.attempts(), "attempt", "attempts");
    parts.add(Block.verbatim(decision.decision() + ", met in " + met).indented());
    parts.add(
        Table.of(
                "",
                List.of(share(""), words("")),
                decision.responses().stream().map(ScenarioItemsPage::row).toList())
            .indented()
            .indented());
    decision.voided().forEach((reason, times) -> parts.add(voided(reason, times).indented()));
  }

  /** Choices are still counted where levels aren't. */
  private static Block voided(String reason, int times) {
    String where = "levels don't count in " + Words.count(times, "attempt", "attempts");
    return Block.verbatim("Voided", where + ". " + reason);
  }

  private static List<Cell> row(DecisionShares.Chosen chosen) {
    return Table.row(
        String.format(Locale.ROOT, "%.1f %%", 100 * chosen.share()),
        chosen.response()
            + (chosen.isRare() ? "  (hardly anybody: it may be too plainly wrong)" : ""));
  }
}
