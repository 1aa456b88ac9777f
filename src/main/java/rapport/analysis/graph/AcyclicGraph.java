package rapport.analysis.graph;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Steps by which no position can come back, and the passes over them by which everything is worked
 * out that is said of all paths: backward for what lies ahead of each position, forward for what
 * has come to it.
 */
public final class AcyclicGraph implements Steps {
  private final int[] order;

  /** Where each position's steps begin among the targets, and at the end where the last end. */
  private final int[] first;

  private final int[] targets;

  /**
   * Takes an order that is known already.
   *
   * @param order all positions, each before those it leads to
   */
  public AcyclicGraph(Steps steps, int[] order) {
    this.order = order;
    this.first = new int[order.length + 1];
    for (int position = 0; position < order.length; position++) {
      first[position + 1] = first[position] + steps.degree(position);
    }
    this.targets = new int[first[order.length]];
    for (int position = 0; position < order.length; position++) {
      for (int at = first[position]; at < first[position + 1]; at++) {
        targets[at] = steps.target(position, at - first[position]);
      }
    }
  }

  /** Steps whose positions are numbered so that each stands before those it leads to. */
  static AcyclicGraph numberedInOrder(Steps steps) {
    return new AcyclicGraph(steps, IntStream.range(0, steps.size()).toArray());
  }

  /** Finds the order (Kahn, Communications of the ACM 5, 1962); nothing when one can come back. */
  static Optional<AcyclicGraph> of(Steps steps) {
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
    return end == order.length ? Optional.of(new AcyclicGraph(steps, order)) : Optional.empty();
  }

  private static int[] incoming(Steps steps) {
    int[] incoming = new int[steps.size()];
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

  /** All positions, each before those it leads to. */
  public int[] order() {
    return order;
  }

  /** For each position the value of all paths from it on. */
  public long[] backward(PathAlgebra algebra) {
    long[] values = new long[order.length];
    for (int i = order.length - 1; i >= 0; i--) {
      int position = order[i];
      long value = algebra.end(position);
      int from = first[position];
      for (int at = from; at < first[position + 1]; at++) {
        int target = targets[at];
        if (target >= 0 && values[target] != PathAlgebra.NONE) {
          long path = algebra.extend(position, at - from, values[target]);
          value = either(algebra, value, path);
        }
      }
      values[position] = value;
    }
    return values;
  }

  private static long either(PathAlgebra algebra, long one, long other) {
    if (one == PathAlgebra.NONE) {
      return other;
    }
    return other == PathAlgebra.NONE ? one : algebra.merge(one, other);
  }

  /** Something that comes along every path from the start, and is gathered where paths meet. */
  public interface Flow<V> {
    /**
     * All that came to a position.
     *
     * @return whether to go on at all
     */
    boolean arrive(int position, V here);

    /**
     * Takes a step.
     *
     * @param there what other steps have brought to where it leads; null when it is the first
     * @return what is there now
     */
    V carry(int position, int step, V here, @Nullable V there);
  }

  /** Lets it flow from the start; what went on is let go of, since it may be large. */
  @SuppressWarnings("unchecked")
  public <V> void forward(V start, Flow<V> flow) {
    @Nullable Object[] values = new @Nullable Object[order.length];
    values[0] = start;
    for (int position : order) {
      V here = (V) values[position];
      values[position] = null;
      if (here != null) {
        if (!flow.arrive(position, here)) {
          return;
        }
        for (int step = 0; step < degree(position); step++) {
          int target = target(position, step);
          if (target >= 0) {
            values[target] = flow.carry(position, step, here, (V) values[target]);
          }
        }
      }
    }
  }

  /**
   * The steps from the start of a path that has the value of all, and of those the one with the
   * fewest choices, and of those the first by its steps.
   *
   * @param values what {@link #backward} gave for the algebra, with a path from the start
   * @param cost what a step counts for
   */
  public int[] path(PathAlgebra algebra, long[] values, PathAlgebra.Gain cost) {
    PathAlgebra.Gain tight =
        (position, step) ->
            isOnTheWay(algebra, values, position, step)
                ? cost.of(position, step)
                : PathAlgebra.NONE;
    PathAlgebra fewest =
        PathAlgebra.least(
            position ->
                algebra.end(position) == values[position] && values[position] != PathAlgebra.NONE
                    ? 0
                    : PathAlgebra.NONE,
            tight);
    return follow(fewest, backward(fewest));
  }

  /** The first steps that have the value of all. */
  public int[] follow(PathAlgebra algebra, long[] values) {
    IntStream.Builder taken = IntStream.builder();
    int position = 0;
    while (algebra.end(position) != values[position]) {
      int step = 0;
      while (!isOnTheWay(algebra, values, position, step)) {
        step++;
      }
      taken.add(step);
      position = target(position, step);
    }
    return taken.build().toArray();
  }

  private boolean isOnTheWay(PathAlgebra algebra, long[] values, int position, int step) {
    int target = target(position, step);
    return target >= 0
        && values[target] != PathAlgebra.NONE
        && values[position] != PathAlgebra.NONE
        && algebra.extend(position, step, values[target]) == values[position];
  }

  @Override
  public int size() {
    return order.length;
  }

  @Override
  public int degree(int position) {
    return first[position + 1] - first[position];
  }

  @Override
  public int target(int position, int step) {
    return targets[first[position] + step];
  }
}
