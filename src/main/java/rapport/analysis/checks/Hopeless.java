package rapport.analysis.checks;

import java.util.BitSet;
import rapport.analysis.graph.StateGraph;
import rapport.scenario.model.Ending;

/**
 * States from which play can only go round through decisions: no ending, no place where it stops,
 * no circle of passages and nothing unexplored can be reached.
 */
final class Hopeless {
  private Hopeless() {}

  static BitSet of(StateGraph graph, int[] component, BitSet silent) {
    // Components are numbered so that targets come first: one sweep settles all of them.
    BitSet open = new BitSet();
    int[] byComponent = byComponent(component);
    for (int state : byComponent) {
      if (leadsOut(graph, state, silent) || reaches(graph, state, component, open)) {
        open.set(component[state]);
      }
    }
    BitSet hopeless = new BitSet();
    for (int state = 0; state < graph.size(); state++) {
      hopeless.set(state, !open.get(component[state]));
    }
    return hopeless;
  }

  private static boolean leadsOut(StateGraph graph, int state, BitSet silent) {
    return graph.node(state) instanceof Ending
        || silent.get(state)
        || StuckCheck.isStuck(graph, state)
        || leadsUnseen(graph, state);
  }

  private static boolean leadsUnseen(StateGraph graph, int state) {
    for (int i = 0; i < graph.degree(state); i++) {
      if (graph.target(state, i) == StateGraph.UNSEEN) {
        return true;
      }
    }
    return false;
  }

  private static boolean reaches(StateGraph graph, int state, int[] component, BitSet open) {
    for (int i = 0; i < graph.degree(state); i++) {
      int target = graph.target(state, i);
      if (target >= 0 && open.get(component[target])) {
        return true;
      }
    }
    return false;
  }

  /** All states, those of the lowest component first. */
  private static int[] byComponent(int[] component) {
    int[] starts = new int[component.length + 1];
    for (int of : component) {
      starts[of + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] sorted = new int[component.length];
    for (int state = 0; state < component.length; state++) {
      sorted[starts[component[state]]++] = state;
    }
    return sorted;
  }
}
