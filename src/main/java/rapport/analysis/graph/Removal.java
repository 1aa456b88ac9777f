package rapport.analysis.graph;

import java.util.HashSet;
import java.util.Set;

/** The graph without certain choices, to see whether anything else still goes round. */
public final class Removal implements Steps {
  private final StateGraph graph;
  private final Set<String> removed = new HashSet<>();

  public Removal(StateGraph graph) {
    this.graph = graph;
  }

  public void remove(String choice) {
    removed.add(choice);
  }

  @Override
  public int size() {
    return graph.size();
  }

  @Override
  public int degree(int state) {
    return graph.degree(state);
  }

  @Override
  public int target(int state, int step) {
    int target = graph.target(state, step);
    boolean isGone =
        target >= 0 && !removed.isEmpty() && removed.contains(graph.choice(state, step));
    return isGone ? StateGraph.CLOSED : target;
  }
}
