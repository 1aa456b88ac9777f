package rapport.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.grading.cohort.Cohort;
import rapport.grading.cohort.CohortAttempt;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.CriterionSpread;
import rapport.grading.cohort.DecisionChoices;
import rapport.grading.cohort.Progression;
import rapport.grading.cohort.ScenarioCohort;
import rapport.grading.marks.Counting;

/** What a cohort's attempts add up to, as JSON; an undefined figure is null. */
public final class CohortJson {
  private CohortJson() {}

  public static String of(Cohort cohort) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("counting", cohort.counting().map(Counting::id).orElse("all"));
    json.put("scenarios", cohort.scenarios().stream().map(CohortJson::scenario).toList());
    json.put("agreement", MarkAgreementJson.map(cohort.ratings()));
    return Json.of(json);
  }

  private static Map<String, Object> scenario(ScenarioCohort scenario) {
    CohortResults counted = scenario.results();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("scenario", scenario.id());
    json.put("title", scenario.title());
    json.put("attempts", scenario.attempts());
    json.put("finished", scenario.finished());
    json.put("left", scenario.left().size());
    json.put("open", scenario.open().size());
    json.put("trainees", scenario.trainees());
    json.put("counted", counted.counted());
    json.put("undecided", counted.undecided().size());
    json.put("named", named(scenario, counted));
    json.put("sources", sources(counted));
    Map<String, Integer> results = new LinkedHashMap<>();
    counted.outcomes().forEach((outcome, count) -> results.put(outcome.id(), count));
    json.put("results", results);
    json.put("overridden", counted.overridden());
    json.put("cleared", counted.cleared());
    Map<String, Integer> critical = new LinkedHashMap<>();
    counted.incidents().forEach((code, attempts) -> critical.put(code, attempts.size()));
    json.put("critical", critical);
    Map<String, Object> criteria = new LinkedHashMap<>();
    counted.criteria().forEach(spread -> criteria.put(spread.id(), criterion(spread)));
    json.put("criteria", criteria);
    json.put("decisions", scenario.decisions().stream().map(CohortJson::decision).toList());
    json.put("first-latest", progression(scenario.progression()));
    return json;
  }

  /** Who stands behind the numbers that somebody has to do something about. */
  private static Map<String, Object> named(ScenarioCohort scenario, CohortResults counted) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("left", attempts(scenario.left()));
    json.put("open", attempts(scenario.open()));
    json.put("undecided", attempts(counted.undecided()));
    Map<String, Object> critical = new LinkedHashMap<>();
    counted.incidents().forEach((code, attempts) -> critical.put(code, attempts(attempts)));
    json.put("critical", critical);
    return json;
  }

  private static List<Map<String, @Nullable Object>> attempts(List<CohortAttempt> attempts) {
    return attempts.stream().map(CohortJson::attempt).toList();
  }

  private static Map<String, @Nullable Object> attempt(CohortAttempt attempt) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("trainee", attempt.trainee().isEmpty() ? null : attempt.trainee());
    json.put("attempt", attempt.attempt());
    return json;
  }

  private static Map<String, Integer> sources(CohortResults counted) {
    Map<String, Integer> json = new LinkedHashMap<>();
    counted.sources().forEach((source, count) -> json.put(source.id(), count));
    return json;
  }

  private static Map<String, @Nullable Object> criterion(CriterionSpread spread) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("with-evidence", spread.withEvidence());
    json.put("without-evidence", spread.withoutEvidence());
    json.put("pooled", Json.number(spread.pooled().orElse(null)));
    json.put("levels", spread.levels());
    json.put("min", Json.number(spread.quartile(0).orElse(null)));
    json.put("q1", Json.number(spread.quartile(1).orElse(null)));
    json.put("median", Json.number(spread.quartile(2).orElse(null)));
    json.put("q3", Json.number(spread.quartile(3).orElse(null)));
    json.put("max", Json.number(spread.quartile(4).orElse(null)));
    Map<String, Integer> bands = new LinkedHashMap<>();
    spread
        .bands()
        .forEach((band, count) -> bands.put(band.name().toLowerCase(java.util.Locale.ROOT), count));
    json.put("bands", bands);
    return json;
  }

  private static Map<String, Object> decision(DecisionChoices decision) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("node", decision.key().node());
    json.put("version", decision.key().version());
    json.put("sha256", decision.key().sha256());
    json.put("attempts", decision.attempts());
    json.put("visits", decision.visits());
    json.put("responses", decision.choices().stream().map(CohortJson::choice).toList());
    return json;
  }

  private static Map<String, @Nullable Object> choice(DecisionChoices.Choice choice) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("response", choice.response());
    json.put("chosen", choice.chosen());
    json.put("offered", choice.offered());
    json.put("share", Json.number(choice.share()));
    json.put("rare", choice.isRare());
    return json;
  }

  private static Map<String, Object> progression(Progression progression) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("trainees", progression.trainees());
    json.put("undecided", progression.undecided());
    Map<String, Object> criteria = new LinkedHashMap<>();
    progression.changes().forEach(change -> criteria.put(change.criterion(), change(change)));
    json.put("criteria", criteria);
    return json;
  }

  private static Map<String, @Nullable Object> change(Progression.Change change) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("first", Json.number(change.first()));
    json.put("latest", Json.number(change.latest()));
    json.put("higher", change.higher());
    json.put("same", change.same());
    json.put("lower", change.lower());
    return json;
  }
}
