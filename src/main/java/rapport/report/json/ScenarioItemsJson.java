package rapport.report.json;

import static java.util.Map.entry;
import static rapport.report.json.FigureJson.limited;
import static rapport.report.json.FigureJson.why;
import static rapport.report.json.Json.list;
import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapport.grading.cohort.DecisionShares;
import rapport.grading.cohort.ScenarioItems;
import rapport.grading.reliability.MarkReliability;
import rapport.report.school.ItemsPage;

/** What decisions tell apart, as JSON. */
public final class ScenarioItemsJson {
  private ScenarioItemsJson() {}

  public static String of(List<ScenarioItems> scenarios) {
    return Json.of(object("scenarios", list(scenarios, ScenarioItemsJson::scenario)));
  }

  private static Object scenario(ScenarioItems items) {
    return object(
        "scenario", items.scenario().id(),
        "version", items.scenario().version(),
        "sha256", items.scenario().sha256(),
        "attempts", items.attempts(),
        "decisions", list(items.decisions(), ScenarioItemsJson::decision),
        "criteria", map(items.criteria(), ItemsJson::analysis),
        "marks", map(items.marks(), ScenarioItemsJson::marks));
  }

  private static Object marks(MarkReliability marks) {
    return object(
        "persons", marks.persons(),
        "decisions", marks.decisions(),
        "between", marks.between().value(),
        "within", marks.within().value(),
        "reliability", limited(marks.reliability()),
        "error", marks.error().value(),
        "cut", marks.cut(),
        "near-cut", marks.near(),
        "consistency", marks.consistency().value(),
        "kappa", marks.kappa().value(),
        "why",
            why(
                Stream.of(
                    entry("error", marks.error()),
                    entry("consistency", marks.consistency()),
                    entry("kappa", marks.kappa()))),
        "note", ItemsPage.few(marks.persons()));
  }

  private static Object decision(DecisionShares decision) {
    return object(
        "decision", decision.decision(),
        "attempts", decision.attempts(),
        "responses", list(decision.responses(), ScenarioItemsJson::response),
        "voided", list(decision.voided().entrySet(), ScenarioItemsJson::voided));
  }

  private static Object voided(Map.Entry<String, Integer> reason) {
    return object("attempts", reason.getValue(), "reason", reason.getKey());
  }

  private static Object response(DecisionShares.Chosen response) {
    return object(
        "response", response.response(),
        "chosen", response.chosen(),
        "share", response.share(),
        "rare", response.isRare());
  }
}
