package rapport.analysis.paths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.analysis.graph.Cells;
import rapport.analysis.graph.Revisits;
import rapport.analysis.graph.StateGraph;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/**
 * What all paths through a scenario add up to. Each answer is worked out when it is asked for;
 * there are answers only where the whole graph was explored and no state can come back.
 */
public final class PathReport {
  private final StateGraph graph;
  private final Rubric rubric;
  private final Optional<int[]> order;

  public PathReport(StateGraph graph, Rubric rubric, Optional<int[]> order) {
    this.graph = graph;
    this.rubric = rubric;
    this.order = graph.isComplete() ? order : Optional.empty();
  }

  public Scenario scenario() {
    return graph.engine().scenario();
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
    return order.map(o -> PathCounts.of(graph, o));
  }

  /** Every ending of the file, unreachable ones at zero. */
  public List<EndingPaths> endings() {
    if (order.isEmpty()) {
      return List.of();
    }
    Map<String, BigInteger> paths = PathCounts.of(graph, order.get()).byEnding();
    Optional<Map<String, BigFraction>> random = RandomTrainee.endings(graph, order.get());
    List<EndingPaths> endings = new ArrayList<>();
    paths.forEach(
        (id, count) ->
            endings.add(
                new EndingPaths(
                    id,
                    ((Ending) scenario().node(id)).premature(),
                    count,
                    random.map(r -> r.get(id)).orElse(null))));
    return endings;
  }

  /** Every active criterion that is assessed or in play somewhere, in the rubric's order. */
  public List<CriterionPaths> criteria() {
    if (order.isEmpty()) {
      return List.of();
    }
    int[] known = order.get();
    Optional<Cells> cells = Cells.of(graph, known, Revisits.of(graph, known));
    return criteriaInPlay(scenario(), rubric).stream().map(c -> paths(c, known, cells)).toList();
  }

  private CriterionPaths paths(String criterion, int[] known, Optional<Cells> cells) {
    return new CriterionPaths(
        criterion,
        Envelope.best(graph, known, criterion).orElse(null),
        Envelope.worst(graph, known, criterion).orElse(null),
        RandomTrainee.mean(graph, known, criterion).orElse(null),
        cells.flatMap(c -> DistinctDecisions.of(c, criterion)).orElse(null));
  }

  static List<String> criteriaInPlay(Scenario scenario, Rubric rubric) {
    return rubric.active().stream()
        .map(criterion -> criterion.id())
        .filter(
            id ->
                scenario.overview().assessed().contains(id)
                    || scenario.nodes().values().stream()
                        .anyMatch(n -> n instanceof Decision d && d.criteria().contains(id)))
        .toList();
  }

  /** Those that can be played to an ending. */
  public List<Strategy> strategies() {
    return Arrays.stream(Strategy.Kind.values())
        .flatMap(kind -> Strategy.play(graph.engine(), rubric, kind).stream())
        .toList();
  }

  /** The fewest and most words read on a path; nothing where paths have no end. */
  public Optional<ReadingLoad> words() {
    return order.flatMap(o -> ReadingLoad.of(graph, o));
  }
}
