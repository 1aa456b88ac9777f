package rapport.analysis.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.scenario.model.Decision;

/**
 * A way from the start that comes back to a state it passed.
 *
 * @param choices all of them, the last one being that which first brings the state back
 */
public record Cycle(List<String> choices) {
  public Cycle {
    choices = List.copyOf(choices);
  }

  public String closing() {
    return choices.get(choices.size() - 1);
  }

  private static final int MOST_TRIES = 16;

  /** The shortest one through states of this component; nothing when no choice is on any. */
  public static Optional<Cycle> shortest(StateGraph graph, Steps steps, int[] component, int of) {
    Cycle best = null;
    // A search from each state would be quadratic: from the nearest ones it finds the shortest in
    // all but contrived cases, and a true one in all.
    int tries = 0;
    for (int state = 0; state < graph.size() && tries < MOST_TRIES; state++) {
      if (component[state] == of) {
        tries++;
        Cycle found = through(graph, steps, component, state);
        boolean isShorter =
            found != null && (best == null || found.choices.size() < best.choices.size());
        best = isShorter ? found : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable Cycle through(
      StateGraph graph, Steps steps, int[] component, int start) {
    int[] cameFrom = new int[graph.size()];
    int[] cameBy = new int[graph.size()];
    int[] cost = new int[graph.size()];
    Arrays.fill(cost, Integer.MAX_VALUE);
    Deque<Integer> near = new ArrayDeque<>(List.of(start));
    cost[start] = 0;
    while (!near.isEmpty()) {
      int state = near.removeFirst();
      int price = graph.node(state) instanceof Decision ? 1 : 0;
      for (int i = 0; i < steps.degree(state); i++) {
        int target = steps.target(state, i);
        if (target == start) {
          return close(graph, start, state, i, cameFrom, cameBy);
        }
        if (target >= 0
            && component[target] == component[start]
            && cost[state] + price < cost[target]) {
          cost[target] = cost[state] + price;
          cameFrom[target] = state;
          cameBy[target] = i;
          if (price == 1) {
            near.addLast(target);
          } else {
            near.addFirst(target);
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Cycle close(
      StateGraph graph, int start, int last, int step, int[] cameFrom, int[] cameBy) {
    Trail trail = new Trail();
    trail.prepend(graph.choice(last, step));
    for (int at = last; at != start; at = cameFrom[at]) {
      trail.prepend(graph.choice(cameFrom[at], cameBy[at]));
    }
    if (trail.choices().isEmpty()) {
      return null;
    }
    List<String> choices = new ArrayList<>(graph.witness(start));
    choices.addAll(trail.choices());
    return new Cycle(choices);
  }
}
