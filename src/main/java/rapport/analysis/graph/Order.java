package rapport.analysis.graph;

import java.util.Arrays;
import java.util.Optional;

/** Positions in an order in which each stands before those it leads to. */
public final class Order {
  /** Something whose positions lead to others. */
  public interface Steps {
    int size();

    int degree(int position);

    /** Where a step leads; negative where it leads nowhere. */
    int target(int position, int step);
  }

  private Order() {}

  public static Steps steps(StateGraph graph) {
    return new Steps() {
      @Override
      public int size() {
        return graph.size();
      }

      @Override
      public int degree(int position) {
        return graph.degree(position);
      }

      @Override
      public int target(int position, int step) {
        return graph.target(position, step);
      }
    };
  }

  /** The order (Kahn, Communications of the ACM 5, 1962); nothing when a position can come back. */
  static Optional<int[]> of(Steps steps) {
    int[] incoming = incoming(steps);
    int[] order = new int[incoming.length];
    int end = 0;
    for (int i = 0; i < order.length; i++) {
      if (incoming[i] == 0) {
        order[end++] = i;
      }
    }
    for (int done = 0; done < end; done++) {
      int from = order[done];
      for (int step = 0; step < steps.degree(from); step++) {
        int target = steps.target(from, step);
        if (target >= 0 && --incoming[target] == 0) {
          order[end++] = target;
        }
      }
    }
    return end == order.length ? Optional.of(order) : Optional.empty();
  }

  private static int[] incoming(Steps steps) {
    int[] incoming = new int[steps.size()];
    Arrays.fill(incoming, 0);
    for (int from = 0; from < incoming.length; from++) {
      for (int step = 0; step < steps.degree(from); step++) {
        int target = steps.target(from, step);
        if (target >= 0) {
          incoming[target]++;
        }
      }
    }
    return incoming;
  }
}
