package rapport.analysis.graph;

import java.util.function.IntToLongFunction;

/**
 * What is worked out of paths as a whole number: its value at their end, what a step before it
 * makes of that, and what counts of two. By these three any figure is told of all paths in one pass
 * (dynamic programming over an acyclic graph; Carré, "An algebra for network routing problems",
 * 1971).
 */
public interface PathAlgebra {
  /** The value where there is no path. */
  long NONE = Long.MIN_VALUE;

  /** The value of a path that stops at this position; {@link #NONE} where none may stop. */
  long end(int position);

  /**
   * The value of a path that begins with this step; {@link #NONE} where it may not be taken.
   *
   * @param rest the value of the path after it
   */
  long extend(int position, int step, long rest);

  /** The value of two paths, or sets of paths, together. */
  long merge(long one, long other);

  /** What one step adds to a sum. */
  @FunctionalInterface
  interface Gain {
    /** What it adds, or {@link #NONE} where it may not be taken. */
    long of(int position, int step);
  }

  /** The largest sum of gains over a path. */
  static PathAlgebra most(IntToLongFunction end, Gain gain) {
    return new Extreme(end, gain, true);
  }

  /** The smallest sum of gains over a path. */
  static PathAlgebra least(IntToLongFunction end, Gain gain) {
    return new Extreme(end, gain, false);
  }

  /** A sum, the largest or the smallest. */
  record Extreme(IntToLongFunction ends, Gain gain, boolean isMost) implements PathAlgebra {
    @Override
    public long end(int position) {
      return ends.applyAsLong(position);
    }

    @Override
    public long extend(int position, int step, long rest) {
      long added = gain.of(position, step);
      return added == NONE ? NONE : added + rest;
    }

    @Override
    public long merge(long one, long other) {
      return isMost ? Math.max(one, other) : Math.min(one, other);
    }
  }
}
