package rapport.analysis.paths;

import rapport.analysis.graph.AcyclicGraph;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Steps;

/**
 * Each state twice: once where the rest of the path has a criterion in play, and once where it has
 * not. A path from the start that ends well in these has the criterion in play at least once.
 */
record Layers(StateGraph graph, InPlay inPlay) implements Steps {
  private static final int WITH = 0;
  private static final int WITHOUT = 1;

  AcyclicGraph paths(AcyclicGraph states) {
    int[] order = new int[size()];
    int end = 0;
    for (int state : states.order()) {
      order[end++] = 2 * state + WITH;
      order[end++] = 2 * state + WITHOUT;
    }
    return new AcyclicGraph(this, order);
  }

  static int state(int position) {
    return position / 2;
  }

  private static boolean isWith(int position) {
    return position % 2 == WITH;
  }

  boolean mayEnd(int position) {
    return !isWith(position) && graph.endsWell(state(position));
  }

  /** The response of a step. Where the criterion is in play, the rest may go on either way. */
  int response(int position, int step) {
    return inPlay.isAt(state(position)) ? step / 2 : step;
  }

  @Override
  public int size() {
    return 2 * graph.size();
  }

  @Override
  public int degree(int position) {
    int degree = graph.degree(state(position));
    if (inPlay.isAt(state(position))) {
      return isWith(position) ? 2 * degree : 0;
    }
    return degree;
  }

  @Override
  public int target(int position, int step) {
    int target = graph.target(state(position), response(position, step));
    if (target < 0) {
      return target;
    }
    boolean goesOnWithout = inPlay.isAt(state(position)) ? step % 2 == 0 : !isWith(position);
    return 2 * target + (goesOnWithout ? WITHOUT : WITH);
  }
}
