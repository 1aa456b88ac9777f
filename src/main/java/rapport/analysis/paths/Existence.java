package rapport.analysis.paths;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rapport.analysis.graph.Unfolding;

/**
 * Whether some complete path meets a goal that depends on sums along it. Goes first where the goal
 * is most likely, remembers what it saw, and leaves out what can't reach the goal any more; so
 * where there is such a path it is found soon, and where there is none most of the search is cut
 * off.
 */
public final class Existence {
  /** Places looked at before the question is left open. */
  private static final int BUDGET = 400_000;

  /** The answer. */
  public enum Answer {
    YES,
    NO,
    NOT_COMPUTED
  }

  /** A goal over sums. */
  interface Goal {
    /** The sums at the start. */
    long[] start();

    /** The sums after a step. */
    long[] after(int cell, int step, long[] sums);

    /** Whether the step may be taken at all. */
    boolean isAllowed(int cell, int step);

    /** Whether the goal can still be met from here. */
    boolean isPossible(int cell, long[] sums);

    /** How near the goal this looks; higher is better. */
    long promise(int cell, long[] sums);
  }

  /** A cell and the sums there, compared by value. */
  private static final class Spot {
    private final int cell;
    private final long[] sums;

    Spot(int cell, long[] sums) {
      this.cell = cell;
      this.sums = sums;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Spot that && cell == that.cell && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
      return 31 * cell + Arrays.hashCode(sums);
    }
  }

  private Existence() {}

  public static Answer of(Unfolding cells, Goal goal) {
    Set<Spot> seen = new HashSet<>();
    Deque<Spot> open = new ArrayDeque<>();
    Spot start = new Spot(0, goal.start());
    if (goal.isPossible(start.cell, start.sums)) {
      open.push(start);
    }
    while (!open.isEmpty()) {
      Spot spot = open.pop();
      if (cells.endsWell(spot.cell)) {
        return Answer.YES;
      }
      if (seen.size() > BUDGET) {
        return Answer.NOT_COMPUTED;
      }
      for (Spot next : next(cells, goal, spot)) {
        if (seen.add(next)) {
          open.push(next);
        }
      }
    }
    return Answer.NO;
  }

  /** The most promising one last, so that it is looked at first. */
  private static List<Spot> next(Unfolding cells, Goal goal, Spot spot) {
    List<Spot> next = new ArrayList<>();
    for (int step = 0; step < cells.degree(spot.cell); step++) {
      int target = cells.target(spot.cell, step);
      if (target >= 0 && goal.isAllowed(spot.cell, step)) {
        long[] sums = goal.after(spot.cell, step, spot.sums);
        if (goal.isPossible(target, sums)) {
          next.add(new Spot(target, sums));
        }
      }
    }
    next.sort(Comparator.comparingLong(s -> goal.promise(s.cell, s.sums)));
    return next;
  }
}
