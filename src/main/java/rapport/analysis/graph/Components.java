package rapport.analysis.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The strongly connected components of something with steps: positions that lead to each other.
 * Tarjan's algorithm (SIAM Journal on Computing 1, 1972), with a stack of its own, so that a story
 * ten thousand nodes deep does not exhaust the call stack.
 */
public final class Components {
  private static final int UNSEEN = -1;

  private final Steps steps;
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

  private Components(Steps steps) {
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
  public static int[] of(Steps steps) {
    Components components = new Components(steps);
    for (int position = 0; position < steps.size(); position++) {
      if (components.index[position] == UNSEEN) {
        components.visit(position);
      }
    }
    return components.component;
  }

  /**
   * All positions from which one of these can be reached, these included.
   *
   * @param component what {@link #of} gave for the steps
   */
  public static BitSet reaching(Steps steps, int[] component, BitSet goals) {
    // Components are numbered so that targets come first: one sweep settles all of them.
    BitSet reaching = new BitSet();
    for (int position : byComponent(component)) {
      if (goals.get(position) || leadsInto(steps, position, component, reaching)) {
        reaching.set(component[position]);
      }
    }
    BitSet positions = new BitSet();
    for (int position = 0; position < component.length; position++) {
      positions.set(position, reaching.get(component[position]));
    }
    return positions;
  }

  private static boolean leadsInto(Steps steps, int position, int[] component, BitSet components) {
    for (int i = 0; i < steps.degree(position); i++) {
      int target = steps.target(position, i);
      if (target >= 0 && components.get(component[target])) {
        return true;
      }
    }
    return false;
  }

  /** All positions, those of the lowest component first. */
  private static int[] byComponent(int[] component) {
    int[] starts = new int[component.length + 1];
    for (int of : component) {
      starts[of + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] sorted = new int[component.length];
    for (int position = 0; position < component.length; position++) {
      sorted[starts[component[position]]++] = position;
    }
    return sorted;
  }

  /** For each component how many positions it has. */
  public static int[] sizes(int[] component) {
    int[] sizes = new int[component.length];
    for (int of : component) {
      sizes[of]++;
    }
    return sizes;
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
