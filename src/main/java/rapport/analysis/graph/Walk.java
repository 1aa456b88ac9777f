package rapport.analysis.graph;

import java.util.BitSet;
import java.util.List;
import rapport.scenario.model.Passage;

/** Follows choices through the graph. */
public final class Walk {
  private Walk() {}

  /** The choice that first leads to one of these states; empty when the start is one already. */
  public static String lastBefore(StateGraph graph, List<String> choices, BitSet states) {
    int state = 0;
    String before = "";
    for (String choice : choices) {
      state = pass(graph, state);
      if (states.get(state)) {
        return before;
      }
      state = target(graph, state, choice);
      before = choice;
    }
    return before;
  }

  /** On through passages that have nothing to choose. */
  private static int pass(StateGraph graph, int from) {
    int state = from;
    while (graph.node(state) instanceof Passage) {
      state = graph.target(state, 0);
    }
    return state;
  }

  private static int target(StateGraph graph, int state, String choice) {
    for (int i = 0; i < graph.degree(state); i++) {
      if (graph.choice(state, i).equals(choice)) {
        return graph.target(state, i);
      }
    }
    throw new IllegalArgumentException(choice + " can't be chosen there");
  }
}
