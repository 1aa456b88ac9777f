package rapport.analysis.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.analysis.graph.AcyclicGraph;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Overview;
import rapport.scenario.model.Scenario;

/**
 * What all paths through a scenario add up to. Each answer is worked out when it is asked for;
 * there are answers only where the whole graph was explored and no state can come back.
 */
public final class PathReport {
  private final Subject subject;
  private final StateGraph graph;
  private final Optional<AcyclicGraph> paths;
  private @Nullable PathCounts counts;

  public PathReport(Subject subject) {
    this.subject = subject;
    this.graph = subject.graph();
    this.paths = graph.isComplete() ? subject.paths() : Optional.empty();
  }

  public Scenario scenario() {
    return subject.scenario();
  }

  public int states() {
    return graph.size();
  }

  /** Whether every state was found. */
  public boolean isComplete() {
    return graph.isComplete();
  }

  /** Exact numbers of paths; nothing where there is no end to them or they were not all seen. */
  public Optional<PathCounts> counts() {
    if (counts == null && paths.isPresent()) {
      counts = PathCounts.of(graph, paths.get());
    }
    return Optional.ofNullable(counts);
  }

  /** Every ending of the file, unreachable ones at zero. */
  public List<EndingPaths> endings() {
    Map<String, BigFraction> random =
        paths.flatMap(p -> RandomTrainee.endings(graph, p)).orElse(Map.of());
    List<EndingPaths> endings = new ArrayList<>();
    counts()
        .map(PathCounts::byEnding)
        .orElse(Map.of())
        .forEach(
            (id, count) -> {
              boolean isPremature = ((Ending) scenario().node(id)).premature();
              endings.add(new EndingPaths(id, isPremature, count, random.get(id)));
            });
    return endings;
  }

  /** Every active criterion that is assessed or in play somewhere, in the rubric's order. */
  public List<CriterionPaths> criteria() {
    return paths.stream()
        .flatMap(p -> criteriaInPlay(subject).stream().map(criterion -> criterion(criterion, p)))
        .toList();
  }

  private CriterionPaths criterion(String criterion, AcyclicGraph states) {
    InPlay inPlay = InPlay.of(graph, criterion);
    return new CriterionPaths(
        criterion,
        Envelope.best(subject, inPlay).orElse(null),
        Envelope.worst(subject, inPlay).orElse(null),
        RandomTrainee.mean(graph, states, inPlay).orElse(null),
        subject.cells().flatMap(cells -> DistinctDecisions.of(cells, inPlay)).orElse(null));
  }

  static List<String> criteriaInPlay(Subject subject) {
    Overview overview = subject.scenario().overview();
    return subject.rubric().active().stream()
        .map(Criterion::id)
        .filter(
            id ->
                overview.assessed().contains(id)
                    || subject.decisions().anyMatch(d -> d.criteria().contains(id)))
        .toList();
  }

  /** Those that can be played to an ending. */
  public List<Strategy> strategies() {
    return Arrays.stream(Strategy.Kind.values())
        .flatMap(kind -> Strategy.play(graph.engine(), subject.rubric(), kind).stream())
        .toList();
  }

  /** The fewest and most words read on a path; nothing where paths have no end. */
  public Optional<ReadingLoad> words() {
    return paths.flatMap(p -> ReadingLoad.of(graph, p));
  }
}
