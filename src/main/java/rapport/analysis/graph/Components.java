package rapport.analysis.graph;

import java.util.Arrays;

/**
 * The strongly connected components of something with steps: positions that lead to each other.
 * Tarjan's algorithm (SIAM Journal on Computing 1, 1972), with a stack of its own, so that a story
 * ten thousand nodes deep does not exhaust the call stack.
 */
public final class Components {
  private static final int UNSEEN = -1;

  private final Order.Steps steps;
  private final int[] index;
  private final int[] low;
  private final int[] component;
  private final int[] nextStep;
  private final int[] path;
  private final int[] open;
  private int pathSize;
  private int openSize;
  private int seen;
  private int count;

  private Components(Order.Steps steps) {
    int size = steps.size();
    this.steps = steps;
    this.index = new int[size];
    this.low = new int[size];
    this.component = new int[size];
    this.nextStep = new int[size];
    this.path = new int[size];
    this.open = new int[size];
    Arrays.fill(index, UNSEEN);
    Arrays.fill(component, UNSEEN);
  }

  /** For each position the number of its component; a component's targets have lower numbers. */
  public static int[] of(Order.Steps steps) {
    Components components = new Components(steps);
    for (int position = 0; position < steps.size(); position++) {
      if (components.index[position] == UNSEEN) {
        components.visit(position);
      }
    }
    return components.component;
  }

  private void visit(int root) {
    enter(root);
    while (pathSize > 0) {
      int position = path[pathSize - 1];
      if (nextStep[position] < steps.degree(position)) {
        follow(position, steps.target(position, nextStep[position]++));
      } else {
        leave(position);
      }
    }
  }

  private void enter(int position) {
    index[position] = seen;
    low[position] = seen++;
    path[pathSize++] = position;
    open[openSize++] = position;
  }

  private void follow(int position, int target) {
    if (target < 0) {
      return;
    }
    if (index[target] == UNSEEN) {
      enter(target);
    } else if (component[target] == UNSEEN) {
      low[position] = Math.min(low[position], index[target]);
    }
  }

  private void leave(int position) {
    pathSize--;
    if (pathSize > 0) {
      int before = path[pathSize - 1];
      low[before] = Math.min(low[before], low[position]);
    }
    if (low[position] == index[position]) {
      int member;
      do {
        member = open[--openSize];
        component[member] = count;
      } while (member != position);
      count++;
    }
  }
}
