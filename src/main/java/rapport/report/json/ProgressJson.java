package rapport.report.json;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.grading.progress.OwnAttempt;
import rapport.grading.progress.PlayedScenario;
import rapport.grading.progress.SelfView;
import rapport.grading.progress.SkillUse;
import rapport.grading.progress.Step;
import rapport.grading.progress.Temptation;
import rapport.grading.progress.TraineeProgress;
import rapport.grading.progress.Week;
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
    return Json.of(
        object(
            "practice", mode(modes.get(Mode.PRACTICE)),
            "assessment", mode(modes.get(Mode.ASSESSMENT)),
            "next", next));
  }

  private static @Nullable Object mode(@Nullable TraineeProgress progress) {
    if (progress == null) {
      return null;
    }
    return object(
        "finished", progress.finished().size(),
        "choices", progress.choices(),
        "seconds", progress.spent().toSeconds(),
        "weeks", list(progress.weeks(), ProgressJson::week),
        "scenarios", list(progress.scenarios(), ProgressJson::scenario),
        "criteria",
            map(progress.pooled().criteria(), c -> c.criterion().id(), ProgressJson::criterion),
        "history",
            map(
                progress.histories(Integer.MAX_VALUE),
                history -> history.criterion().id(),
                history -> list(history.steps(), ProgressJson::step)),
        "self-ratings",
            map(progress.selfViews(), view -> view.criterion().id(), ProgressJson::selfView),
        "critical-incidents", list(progress.incidents(), own -> own.transcript().attempt()),
        "strengths-shown", counts(progress.shown()),
        "strengths-missed", counts(progress.missed()),
        "problems-met", counts(progress.met()),
        "skills", map(progress.skills(), SkillUse::skill, ProgressJson::skill),
        "tempted", list(progress.temptations(), ProgressJson::temptation));
  }

  private static Object week(Week week) {
    return object(
        "monday", week.monday().toString(),
        "sessions", week.sessions(),
        "seconds", week.spent().toSeconds());
  }

  /** A finished session; where the criterion was not in play, its level is null. */
  private static Object step(Step step) {
    return object(
        "attempt", step.latest().transcript().attempt(),
        "started-at", step.latest().transcript().startedAt(),
        "day", step.latest().day().toString(),
        "scenario", step.latest().scenario(),
        "level", step.level(),
        "mean", step.alone().computed(),
        "decisions", step.alone().decisions(),
        "critical", step.alone().isCritical(),
        "self-rating", step.own(),
        "pooled", step.line(),
        "pooled-decisions", step.together().decisions());
  }

  private static Object skill(SkillUse skill) {
    return object("met", skill.met(), "shown", skill.used());
  }

  private static Object temptation(Temptation temptation) {
    return object(
        "problem", temptation.problem() == null ? null : temptation.problem().id(),
        "times", temptation.times(),
        "lines", list(temptation.lines(), ProgressJson::line));
  }

  private static Object line(Temptation.Line line) {
    return object(
        "say", line.say(),
        "tempting", line.tempting(),
        "title", line.scenario(),
        "times", line.times());
  }

  private static Object scenario(PlayedScenario scenario) {
    return object(
        "scenario", scenario.id(),
        "title", scenario.title(),
        "sessions", scenario.attempts().size(),
        "finished", scenario.finished().size(),
        "open", scenario.open(),
        "left", scenario.left(),
        "latest-result", scenario.latest().map(ProgressJson::outcome).orElse(null),
        "first-result", scenario.isRepeated() ? outcome(scenario.first()) : null,
        "edited", scenario.isEdited(),
        "changes",
            map(scenario.changes(), change -> change.criterion().id(), ProgressJson::change));
  }

  private static @Nullable Outcome outcome(OwnAttempt own) {
    return own.report().evaluation().outcome();
  }

  private static Object change(PlayedScenario.Change change) {
    return object("first", change.first(), "latest", change.latest());
  }

  private static Object criterion(CriterionResult result) {
    return object(
        "name", result.criterion().name(),
        "mean", result.computed(),
        "decisions", result.decisions(),
        "evidence", result.hasEvidence(),
        "critical", result.isCritical(),
        "band", result.band());
  }

  private static Object selfView(SelfView view) {
    return object(
        "higher", view.higher(),
        "near", view.near(),
        "lower", view.lower(),
        "tendency", view.tendency());
  }

  private static Object counts(List<TraineeProgress.Count> counts) {
    return map(counts, count -> count.what().id(), TraineeProgress.Count::attempts);
  }
}
