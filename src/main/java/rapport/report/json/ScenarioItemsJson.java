package rapport.report.json;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;

import java.util.List;
import rapport.grading.cohort.DecisionShares;
import rapport.grading.cohort.ScenarioItems;

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
        "criteria", map(items.criteria(), ItemsJson::analysis));
  }

  private static Object decision(DecisionShares decision) {
    return object(
        "decision", decision.decision(),
        "attempts", decision.attempts(),
        "responses", list(decision.responses(), ScenarioItemsJson::response));
  }

  private static Object response(DecisionShares.Chosen response) {
    return object(
        "response", response.response(),
        "chosen", response.chosen(),
        "share", response.share(),
        "rare", response.isRare());
  }
}
