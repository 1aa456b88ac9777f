package rapport.analysis.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.scenario.model.Decision;

/** How one criterion's weight is spread over the decisions of complete paths. */
public final class WeightPaths {
  /** The most that one decision should carry is two fifths. */
  private static final int MOST_PARTS = 2;

  private static final int PARTS = 5;
  private static final int NEVER = Integer.MIN_VALUE;

  private final StateGraph graph;
  private final int[] order;
  private final String criterion;
  private final Set<String> repeated;

  /** For each decision, the least weight of all on a complete path through it. */
  private final Map<String, Integer> least = new HashMap<>();

  public WeightPaths(Subject subject, String criterion) {
    this.graph = subject.graph();
    this.order = subject.order().orElseThrow();
    this.criterion = criterion;
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
    int[] before = filled(Integer.MAX_VALUE / 4);
    int[] after = filled(Integer.MAX_VALUE / 4);
    before[0] = 0;
    for (int state : order) {
      for (int i = 0; i < graph.degree(state); i++) {
        int target = graph.target(state, i);
        if (target >= 0) {
          before[target] = Math.min(before[target], before[state] + weight(state));
        }
      }
    }
    for (int i = order.length - 1; i >= 0; i--) {
      int state = order[i];
      after[state] = graph.endsWell(state) ? 0 : after[state];
      for (int step = 0; step < graph.degree(state); step++) {
        int target = graph.target(state, step);
        if (target >= 0) {
          after[state] = Math.min(after[state], after[target] + weight(state));
        }
      }
      if (weight(state) > 0 && after[state] < Integer.MAX_VALUE / 4) {
        least.merge(graph.node(state).id(), before[state] + after[state], Math::min);
      }
    }
  }

  private int[] filled(int value) {
    int[] all = new int[graph.size()];
    Arrays.fill(all, value);
    return all;
  }

  private int weight(int state) {
    return graph.node(state) instanceof Decision decision && decision.criteria().contains(criterion)
        ? decision.weight()
        : 0;
  }

  /** The path on which it carries most above its due; nothing when it never carries too much. */
  public Optional<Share> heavy(Decision decision) {
    int[] sums = filled(NEVER);
    int[] steps = new int[graph.size()];
    int[] by = new int[graph.size()];
    for (int i = order.length - 1; i >= 0; i--) {
      int state = order[i];
      sums[state] = graph.endsWell(state) ? 0 : NEVER;
      boolean isIt = graph.node(state).id().equals(decision.id());
      int gain = weight(state) * ((isIt ? PARTS : 0) - MOST_PARTS);
      for (int step = 0; step < graph.degree(state); step++) {
        int target = graph.target(state, step);
        if (target >= 0 && sums[target] != NEVER) {
          int sum = gain + sums[target];
          int length = steps[target] + 1;
          if (sum > sums[state] || (sum == sums[state] && length < steps[state])) {
            sums[state] = sum;
            steps[state] = length;
            by[state] = step;
          }
        }
      }
    }
    return sums[0] > 0 ? Optional.of(share(decision, by)) : Optional.empty();
  }

  private Share share(Decision decision, int[] by) {
    List<String> choices = new ArrayList<>();
    int own = 0;
    int all = 0;
    int state = 0;
    while (graph.degree(state) > 0) {
      all += weight(state);
      own += graph.node(state).id().equals(decision.id()) ? weight(state) : 0;
      String choice = graph.choice(state, by[state]);
      if (!choice.isEmpty()) {
        choices.add(choice);
      }
      state = graph.target(state, by[state]);
    }
    return new Share(Math.round(100f * own / all), choices);
  }
}
