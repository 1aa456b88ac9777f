package rapport.analysis.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.analysis.graph.AcyclicGraph;
import rapport.analysis.graph.PathAlgebra;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.scenario.model.Decision;

/** How one criterion's weight is spread over the decisions of complete paths. */
public final class WeightPaths {
  /** The most that one decision should carry is two fifths. */
  private static final int MOST_PARTS = 2;

  private static final int PARTS = 5;

  private final StateGraph graph;
  private final AcyclicGraph paths;
  private final InPlay inPlay;
  private final Set<String> repeated;

  /** For each decision, the least weight of all on a complete path through it. */
  private final Map<String, Integer> least = new HashMap<>();

  public WeightPaths(Subject subject, String criterion) {
    this.graph = subject.graph();
    this.paths = subject.paths().orElseThrow();
    this.inPlay = InPlay.of(graph, criterion);
    this.repeated = subject.repeats().orElseThrow().numbers().keySet();
    measure();
  }

  /** What one decision carries on a path that shows it. */
  public record Share(int percent, List<String> choices) {}

  /** Quick: false only where it is certain that the decision is not heavy on any path. */
  public boolean mayBeHeavy(Decision decision) {
    Integer all = least.get(decision.id());
    return all != null
        && (repeated.contains(decision.id()) || PARTS * decision.weight() > MOST_PARTS * all);
  }

  private void measure() {
    PathAlgebra weights = PathAlgebra.least(this::end, (state, step) -> inPlay.weight(state));
    long[] after = paths.backward(weights);
    paths.forward(
        0,
        new AcyclicGraph.Flow<Integer>() {
          @Override
          public boolean arrive(int state, Integer before) {
            if (inPlay.isAt(state) && after[state] != PathAlgebra.NONE) {
              least.merge(graph.node(state).id(), before + (int) after[state], Math::min);
            }
            return true;
          }

          @Override
          public Integer carry(int state, int step, Integer before, @Nullable Integer there) {
            int weight = before + inPlay.weight(state);
            return there == null ? weight : Math.min(there, weight);
          }
        });
  }

  private long end(int state) {
    return graph.endsWell(state) ? 0 : PathAlgebra.NONE;
  }

  /** The path on which it carries most above its due; nothing when it never carries too much. */
  public Optional<Share> heavy(Decision decision) {
    PathAlgebra above =
        PathAlgebra.most(
            this::end,
            (state, step) ->
                (long) inPlay.weight(state) * ((isAt(decision, state) ? PARTS : 0) - MOST_PARTS));
    long[] sums = paths.backward(above);
    return sums[0] > 0
        ? Optional.of(share(decision, paths.path(above, sums, (state, step) -> 1)))
        : Optional.empty();
  }

  private boolean isAt(Decision decision, int state) {
    return graph.node(state).id().equals(decision.id());
  }

  private Share share(Decision decision, int[] steps) {
    List<String> choices = new ArrayList<>();
    int own = 0;
    int all = 0;
    int state = 0;
    for (int step : steps) {
      all += inPlay.weight(state);
      own += isAt(decision, state) ? inPlay.weight(state) : 0;
      String choice = graph.choice(state, step);
      if (!choice.isEmpty()) {
        choices.add(choice);
      }
      state = graph.target(state, step);
    }
    return new Share(Math.round(100f * own / all), choices);
  }
}
