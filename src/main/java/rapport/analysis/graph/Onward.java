package rapport.analysis.graph;

import java.util.Arrays;
import rapport.scenario.model.Passage;

/** Where the passages from each state lead: to the decision or the ending behind them. */
public final class Onward {
  /** Marks a state from which passages go round for ever. */
  public static final int CIRCLE = -3;

  private static final int UNKNOWN = -4;

  private final StateGraph graph;
  private final int[] ends;

  private Onward(StateGraph graph) {
    this.graph = graph;
    this.ends = new int[graph.size()];
    Arrays.fill(ends, UNKNOWN);
  }

  public static Onward of(StateGraph graph) {
    Onward onward = new Onward(graph);
    for (int state = 0; state < graph.size(); state++) {
      if (onward.ends[state] == UNKNOWN) {
        onward.walk(state);
      }
    }
    return onward;
  }

  /** Walks twice, to find the end and to note it, since rows of passages can be very long. */
  private void walk(int from) {
    int state = from;
    while (isUnknownPassage(state)) {
      ends[state] = CIRCLE;
      state = graph.target(state, 0);
    }
    int end = state >= 0 && isPassage(state) ? ends[state] : state;
    for (int i = from; i >= 0 && i != state; i = graph.target(i, 0)) {
      ends[i] = end;
    }
    if (state >= 0) {
      ends[state] = end;
    }
  }

  private boolean isUnknownPassage(int state) {
    return state >= 0 && ends[state] == UNKNOWN && isPassage(state);
  }

  private boolean isPassage(int state) {
    return graph.node(state) instanceof Passage;
  }

  /**
   * The first state from this one on that is no passage: itself, one behind it, {@link
   * StateGraph#UNSEEN} or {@link #CIRCLE}.
   */
  public int end(int state) {
    return ends[state];
  }
}
