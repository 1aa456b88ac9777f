package rapport.analysis.checks;

import java.util.BitSet;
import rapport.analysis.graph.Components;
import rapport.analysis.graph.StateGraph;
import rapport.scenario.model.Ending;

/**
 * States from which play can only go round through decisions: no ending, no place where it stops,
 * no circle of passages and nothing unexplored can be reached.
 */
final class Hopeless {
  private Hopeless() {}

  static BitSet of(StateGraph graph, int[] component, BitSet silent) {
    BitSet out = new BitSet();
    for (int state = 0; state < graph.size(); state++) {
      out.set(state, leadsOut(graph, state, silent));
    }
    BitSet hopeless = Components.reaching(graph, component, out);
    hopeless.flip(0, graph.size());
    return hopeless;
  }

  private static boolean leadsOut(StateGraph graph, int state, BitSet silent) {
    return graph.node(state) instanceof Ending
        || silent.get(state)
        || graph.isStuck(state)
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
}
