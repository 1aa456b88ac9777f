package rapport.analysis.paths;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.BiPredicate;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.analysis.graph.Cells;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;

/**
 * How far a criterion's weighted levels can still end above or below a threshold, from each cell
 * on: a mean reaches the threshold exactly when the sum of weight times (level - threshold) is not
 * negative. Scaled to whole numbers.
 */
final class Slack {
  static final long NEVER = Long.MIN_VALUE;

  private final Cells cells;
  private final String criterion;
  private final long numerator;
  private final long denominator;

  Slack(Cells cells, String criterion, BigFraction threshold) {
    this.cells = cells;
    this.criterion = criterion;
    this.numerator = exact(threshold.getNumerator());
    this.denominator = exact(threshold.getDenominator());
  }

  private static long exact(BigInteger number) {
    return number.longValueExact();
  }

  /** What one step adds. */
  long gain(int cell, int step) {
    if (cells.graph().node(cells.state(cell)) instanceof Decision decision
        && decision.criteria().contains(criterion)) {
      Response response = decision.responses().get(step);
      long level = response.ratings().getOrDefault(criterion, 0);
      return decision.weight() * (level * denominator - numerator);
    }
    return 0;
  }

  /** Per cell the most that can be added up to the end of a complete path, by allowed steps. */
  long[] most(BiPredicate<Integer, Integer> allowed) {
    return extreme(allowed, 1);
  }

  /** Per cell the least, as a positive number where it lies below 0; {@link #NEVER} as above. */
  long[] negatedLeast(BiPredicate<Integer, Integer> allowed) {
    return extreme(allowed, -1);
  }

  private long[] extreme(BiPredicate<Integer, Integer> allowed, int sign) {
    long[] sums = new long[cells.size()];
    Arrays.fill(sums, NEVER);
    for (int cell = cells.size() - 1; cell >= 0; cell--) {
      sums[cell] = cells.graph().endsWell(cells.state(cell)) ? 0 : NEVER;
      for (int step = 0; step < cells.degree(cell); step++) {
        int target = cells.target(cell, step);
        if (target >= 0 && sums[target] != NEVER && allowed.test(cell, step)) {
          sums[cell] = Math.max(sums[cell], sign * gain(cell, step) + sums[target]);
        }
      }
    }
    return sums;
  }

  /** Per cell the most distinct decisions still to come, by allowed steps. */
  static int[] decisions(Cells cells, String criterion, BiPredicate<Integer, Integer> allowed) {
    int[] most = new int[cells.size()];
    for (int cell = cells.size() - 1; cell >= 0; cell--) {
      int here = DistinctDecisions.gain(cells, cell, criterion);
      for (int step = 0; step < cells.degree(cell); step++) {
        int target = cells.target(cell, step);
        if (target >= 0 && allowed.test(cell, step)) {
          most[cell] = Math.max(most[cell], here + most[target]);
        }
      }
    }
    return most;
  }
}
