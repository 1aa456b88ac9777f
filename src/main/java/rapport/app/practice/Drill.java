package rapport.app.practice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.app.play.NextScenario;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.grading.progress.PlayedScenario;
import rapport.grading.progress.TraineeProgress;
import rapport.play.evaluation.CriterionResult;
import rapport.play.session.Session;
import rapport.play.transcript.Drilled;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;
import rapport.store.files.Drills;
import rapport.store.library.Source;

/**
 * What somebody wants to drill.
 *
 * @param criterion the one that is to be in play; null for the weakest
 * @param count how many decisions, from 1 to 50
 * @param trainee by whose sessions; null for everybody's
 * @param seed for which decisions come and the order of responses; null for one by chance
 */
public record Drill(
    @Nullable String criterion, int count, @Nullable String trainee, @Nullable Long seed) {
  private static final int MOST = 50;

  /**
   * Begins the drill; nothing, and a word on it, when there is no decision to practise.
   *
   * @throws RefusedException if there is no such criterion, or not so many decisions
   */
  public Optional<DrillActivity> begin(Workspace workspace) throws IOException {
    Rubric rubric = workspace.materials().rubric();
    check(rubric);
    workspace.tellNotices();
    OwnAttempts own = OwnAttempts.of(workspace, trainee);
    TraineeProgress progress = TraineeProgress.of(own.attempts(), rubric);
    long chosen = seed == null ? workspace.seed() : seed;
    DrillPlan.Wish wish =
        new DrillPlan.Wish(
            criterion == null ? "" : criterion,
            progress.pooled().weakest().map(c -> c.criterion().id()).orElse(""),
            count,
            chosen);
    List<Exercise> exercises =
        DrillPlan.of(library(workspace), own.attempts(), noted(workspace), wish);
    if (exercises.isEmpty()) {
      workspace.notice("There is no decision to practise. To see the scenarios: rapport list");
      return Optional.empty();
    }
    workspace.notice("Seed " + chosen + ": the same order again with --seed " + chosen + ".");
    return Optional.of(
        new DrillActivity(
            exercises,
            chosen,
            new DrillNotes(workspace),
            workspace.ticker(),
            next(workspace, progress)));
  }

  /** What came up before; what can't be read of it is said, as it may come up again too soon. */
  private static List<Drilled> noted(Workspace workspace) throws IOException {
    Drills.Noted noted = workspace.home().drills().read();
    if (!noted.words().isEmpty()) {
      workspace.notice("What came up in drills before can't be read whole. " + noted.words());
    }
    return noted.drilled();
  }

  /** Forgets what came up in drills. */
  public static void forget(Workspace workspace) throws IOException {
    if (!workspace.home().drills().forget()) {
      throw RefusedException.environment(
          "A drill is open in another window. Leave it there first.");
    }
  }

  private void check(Rubric rubric) {
    if (count < 1 || count > MOST) {
      throw RefusedException.usage("--count needs a number from 1 to " + MOST + ".");
    }
    if (criterion != null && !rubric.isActive(criterion)) {
      throw RefusedException.usage(
          "There is no criterion "
              + criterion
              + "; there are "
              + rubric.active().stream().map(Criterion::id).collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static Map<String, Session.Setup> library(Workspace workspace) throws IOException {
    Materials materials = workspace.materials();
    Map<String, Session.Setup> library = new LinkedHashMap<>();
    for (Source source : workspace.scenarioFiles().scenarios()) {
      materials
          .ifPlayable(source)
          .ifPresent(playable -> library.put(source.id(), materials.setup(playable)));
    }
    return library;
  }

  private String next(Workspace workspace, TraineeProgress progress) throws IOException {
    List<String> played = progress.scenarios().stream().map(PlayedScenario::id).toList();
    Optional<Criterion> by =
        criterion == null
            ? progress.pooled().weakest().map(CriterionResult::criterion)
            : Optional.ofNullable(workspace.materials().rubric().criteria().get(criterion));
    return by.flatMap(c -> NextScenario.of(workspace, c, played))
        .map(n -> n.title() + ": rapport play " + n.id())
        .orElse("any scenario; to see them: rapport list");
  }
}
