package rapport.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.grading.progress.OwnAttempt;
import rapport.grading.progress.PlayedScenario;
import rapport.grading.progress.SelfView;
import rapport.grading.progress.TraineeProgress;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Outcome;
import rapport.play.transcript.Mode;

/** Where a trainee stands, for programs. */
public final class ProgressJson {

  private ProgressJson() {}

  /**
   * The whole, a part for each mode.
   *
   * @param modes only those that were played
   * @param next the id of the scenario to play next, or null
   */
  public static String of(Map<Mode, TraineeProgress> modes, @Nullable String next) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    for (Mode mode : Mode.values()) {
      TraineeProgress progress = modes.get(mode);
      json.put(mode.id(), progress == null ? null : of(progress));
    }
    json.put("next", next);
    return Json.of(json);
  }

  private static Map<String, Object> of(TraineeProgress progress) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("finished", progress.finished().size());
    json.put("choices", progress.choices());
    json.put("scenarios", progress.scenarios().stream().map(ProgressJson::scenario).toList());
    Map<String, Object> criteria = new LinkedHashMap<>();
    progress.pooled().criteria().forEach(c -> criteria.put(c.criterion().id(), criterion(c)));
    json.put("criteria", criteria);
    Map<String, Object> views = new LinkedHashMap<>();
    progress.selfViews().forEach(view -> views.put(view.criterion().id(), selfView(view)));
    json.put("self-ratings", views);
    json.put(
        "critical-incidents",
        progress.incidents().stream().map(own -> own.transcript().attempt()).toList());
    json.put("strengths-shown", counts(progress.shown()));
    json.put("strengths-missed", counts(progress.missed()));
    json.put("problems-met", counts(progress.met()));
    return json;
  }

  private static Map<String, @Nullable Object> scenario(PlayedScenario scenario) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("scenario", scenario.id());
    json.put("title", scenario.title());
    json.put("sessions", scenario.attempts().size());
    json.put("finished", scenario.finished().size());
    json.put("open", scenario.open());
    json.put("left", scenario.left());
    json.put("latest-result", scenario.latest().map(ProgressJson::outcome).orElse(null));
    json.put("first-result", scenario.isRepeated() ? outcome(scenario.first()) : null);
    json.put("edited", scenario.isEdited());
    Map<String, Object> changes = new LinkedHashMap<>();
    scenario.changes().forEach(change -> changes.put(change.criterion().id(), change(change)));
    json.put("changes", changes);
    return json;
  }

  private static @Nullable String outcome(OwnAttempt own) {
    @Nullable Outcome outcome = own.report().evaluation().outcome();
    return outcome == null ? null : outcome.id();
  }

  private static Map<String, @Nullable Object> change(PlayedScenario.Change change) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("first", Json.number(change.first()));
    json.put("latest", Json.number(change.latest()));
    return json;
  }

  private static Map<String, @Nullable Object> criterion(CriterionResult result) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", result.criterion().name());
    json.put("mean", Json.number(result.computed()));
    json.put("decisions", result.decisions());
    json.put("evidence", result.hasEvidence());
    json.put("critical", result.isCritical());
    json.put(
        "band",
        result.band() == null ? null : result.band().name().toLowerCase(java.util.Locale.ROOT));
    return json;
  }

  private static Map<String, Object> selfView(SelfView view) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("higher", view.higher());
    json.put("near", view.near());
    json.put("lower", view.lower());
    json.put("tendency", view.tendency().id());
    return json;
  }

  private static Map<String, Integer> counts(List<TraineeProgress.Count> counts) {
    Map<String, Integer> json = new LinkedHashMap<>();
    counts.forEach(count -> json.put(count.what().id(), count.attempts()));
    return json;
  }
}
