package rapport.report.text;

import java.util.List;
import java.util.Locale;
import rapport.grading.cohort.DecisionShares;
import rapport.grading.cohort.ScenarioItems;
import rapport.report.page.Words;

/** What decisions tell apart, in words. */
public final class ScenarioItemsText {
  private ScenarioItemsText() {}

  public static String of(List<ScenarioItems> scenarios) {
    StringBuilder text = new StringBuilder();
    for (ScenarioItems each : scenarios) {
      text.append(text.isEmpty() ? "" : "\n").append(each.scenario().title());
      text.append(" (").append(each.scenario().id()).append(' ');
      text.append(each.scenario().version()).append("), ");
      text.append(Words.count(each.attempts(), "attempt", "attempts")).append("\n\n");
      each.decisions().forEach(decision -> add(text, decision));
      each.criteria()
          .forEach(
              (criterion, analysis) ->
                  text.append("\nBy the levels on ")
                      .append(criterion)
                      .append(", as shares of 4\n")
                      .append(ItemsText.table("decision", "attempts", analysis)));
    }
    return text.isEmpty() ? "" : text.append('\n').append(ItemsText.LEGEND).toString();
  }

  private static void add(StringBuilder text, DecisionShares decision) {
    text.append("  ").append(decision.decision()).append(", met in ");
    text.append(Words.count(decision.attempts(), "attempt", "attempts")).append('\n');
    for (DecisionShares.Chosen chosen : decision.responses()) {
      text.append(
          String.format(
              Locale.ROOT,
              "    %5.1f %%  %s%s%n",
              100 * chosen.share(),
              chosen.response(),
              chosen.isRare() ? "  (hardly anybody: it may be too plainly wrong)" : ""));
    }
  }
}
