package rapport.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.grading.cohort.DecisionShares;
import rapport.grading.cohort.ScenarioItems;

/** What decisions tell apart, as JSON. */
public final class ScenarioItemsJson {
  private ScenarioItemsJson() {}

  public static String of(List<ScenarioItems> scenarios) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("scenarios", scenarios.stream().map(ScenarioItemsJson::scenario).toList());
    return Json.of(json);
  }

  private static Map<String, @Nullable Object> scenario(ScenarioItems items) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("scenario", items.scenario().id());
    json.put("version", items.scenario().version());
    json.put("sha256", items.scenario().sha256());
    json.put("attempts", items.attempts());
    json.put("decisions", items.decisions().stream().map(ScenarioItemsJson::decision).toList());
    Map<String, @Nullable Object> criteria = new LinkedHashMap<>();
    items.criteria().forEach((name, analysis) -> criteria.put(name, ItemsJson.map(analysis)));
    json.put("criteria", criteria);
    return json;
  }

  private static Map<String, @Nullable Object> decision(DecisionShares decision) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("decision", decision.decision());
    json.put("attempts", decision.attempts());
    json.put("responses", decision.responses().stream().map(ScenarioItemsJson::chosen).toList());
    return json;
  }

  private static Map<String, @Nullable Object> chosen(DecisionShares.Chosen chosen) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("response", chosen.response());
    json.put("chosen", chosen.chosen());
    json.put("share", FigureJson.number(chosen.share()));
    json.put("rare", chosen.isRare());
    return json;
  }
}
