package rapport.report.json;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.cohort.Cohort;
import rapport.grading.cohort.CohortAttempt;
import rapport.grading.cohort.CohortResults;
import rapport.grading.cohort.CriterionSpread;
import rapport.grading.cohort.DecisionChoices;
import rapport.grading.cohort.Progression;
import rapport.grading.cohort.ScenarioCohort;
import rapport.grading.marks.Counting;
import rapport.grading.statistics.Bootstrap;

/** What a cohort's attempts add up to, as JSON; an undefined figure is null. */
public final class CohortJson {
  private CohortJson() {}

  public static String of(Cohort cohort) {
    return Json.of(
        object(
            "counting", cohort.counting().map(Counting::id).orElse("all"),
            "scenarios", list(cohort.scenarios(), CohortJson::scenario),
            "agreement", MarkAgreementJson.agreement(cohort.ratings(), Bootstrap.USUAL)));
  }

  private static Object scenario(ScenarioCohort scenario) {
    CohortResults counted = scenario.results();
    return object(
        "scenario", scenario.id(),
        "title", scenario.title(),
        "attempts", scenario.attempts(),
        "finished", scenario.finished(),
        "left", scenario.left().size(),
        "open", scenario.open().size(),
        "trainees", scenario.trainees(),
        "counted", counted.counted(),
        "undecided", counted.undecided().size(),
        "named", named(scenario, counted),
        "sources", counted.sources(),
        "results", counted.outcomes(),
        "overridden", counted.overridden(),
        "cleared", counted.cleared(),
        "raised", counted.raised(),
        "critical", map(counted.incidents(), List::size),
        "voided", scenario.voided(),
        "criteria", map(counted.criteria(), CriterionSpread::id, CohortJson::criterion),
        "decisions", list(scenario.decisions(), CohortJson::decision),
        "first-latest", progression(scenario.progression()));
  }

  /** Who stands behind the numbers that somebody has to do something about. */
  private static Object named(ScenarioCohort scenario, CohortResults counted) {
    return object(
        "left", attempts(scenario.left()),
        "open", attempts(scenario.open()),
        "undecided", attempts(counted.undecided()),
        "critical", map(counted.incidents(), CohortJson::attempts));
  }

  private static Object attempts(List<CohortAttempt> attempts) {
    return list(
        attempts,
        each -> object("trainee", Json.orNull(each.trainee()), "attempt", each.attempt()));
  }

  private static Object criterion(CriterionSpread spread) {
    return object(
        "with-evidence", spread.withEvidence(),
        "without-evidence", spread.withoutEvidence(),
        "pooled", spread.pooled().orElse(null),
        "levels", spread.levels(),
        "min", quartile(spread, 0),
        "q1", quartile(spread, 1),
        "median", quartile(spread, 2),
        "q3", quartile(spread, 3),
        "max", quartile(spread, 4),
        "bands", spread.bands());
  }

  private static @Nullable BigFraction quartile(CriterionSpread spread, int quarters) {
    return spread.quartile(quarters).orElse(null);
  }

  private static Object decision(DecisionChoices decision) {
    return object(
        "node", decision.key().node(),
        "version", decision.key().version(),
        "sha256", decision.key().sha256(),
        "attempts", decision.attempts(),
        "visits", decision.visits(),
        "responses", list(decision.choices(), CohortJson::response));
  }

  private static Object response(DecisionChoices.Choice response) {
    return object(
        "response", response.response(),
        "chosen", response.chosen(),
        "offered", response.offered(),
        "share", response.share(),
        "rare", response.isRare());
  }

  private static Object progression(Progression progression) {
    return object(
        "trainees", progression.trainees(),
        "undecided", progression.undecided(),
        "criteria", map(progression.changes(), Progression.Change::criterion, CohortJson::change));
  }

  private static Object change(Progression.Change change) {
    return object(
        "first", change.first(),
        "latest", change.latest(),
        "higher", change.higher(),
        "same", change.same(),
        "lower", change.lower());
  }
}
