package rapport.app.play;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import rapport.app.workspace.Materials;
import rapport.app.workspace.Workspace;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Report;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Scenario;
import rapport.store.library.Source;

/** What to play next: a scenario that looks at what is weak, or else one that is new. */
public final class NextScenario {
  private NextScenario() {}

  /**
   * The scenario to play after a session.
   *
   * @param played those played before, the newest first: the newest is never suggested, and the
   *     others only when nothing new is left, the one played longest ago first
   */
  public static Optional<PlayView.Suggestion> of(
      Workspace workspace, Report report, List<String> played) {
    Optional<CriterionResult> weak = report.evaluation().weak(report.rubric().good());
    return weak.isPresent()
        ? of(workspace, weak.get().criterion(), played)
        : find(
            workspace, played, scenario -> true, "It is a new client, with other things at stake.");
  }

  /** The scenario to play after all that was played. */
  public static Optional<PlayView.Suggestion> of(
      Workspace workspace, Evaluation pooled, List<String> played) {
    return pooled.weakest().flatMap(weakest -> of(workspace, weakest.criterion(), played));
  }

  public static Optional<PlayView.Suggestion> of(
      Workspace workspace, Criterion criterion, List<String> played) {
    return find(
        workspace,
        played,
        scenario -> scenario.overview().assessed().contains(criterion.id()),
        "It looks at " + criterion.name().toLowerCase(Locale.ROOT) + ", too.");
  }

  private static Optional<PlayView.Suggestion> find(
      Workspace workspace, List<String> played, Predicate<Scenario> suits, String reason) {
    try {
      for (Source source : candidates(workspace, played)) {
        Optional<Scenario> scenario =
            workspace.materials().ifPlayable(source).map(Materials.Playable::scenario);
        if (scenario.isPresent() && suits.test(scenario.get())) {
          return Optional.of(new PlayView.Suggestion(source.id(), scenario.get().title(), reason));
        }
      }
    } catch (IOException e) {
      // A suggestion is a kindness, not a need.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static List<Source> candidates(Workspace workspace, List<String> played)
      throws IOException {
    List<Source> candidates = new ArrayList<>(workspace.scenarioFiles().scenarios());
    candidates.removeIf(source -> played.indexOf(source.id()) == 0);
    candidates.sort(Comparator.comparing(source -> -played.indexOf(source.id())));
    candidates.sort(Comparator.comparing(source -> played.contains(source.id())));
    return candidates;
  }
}
