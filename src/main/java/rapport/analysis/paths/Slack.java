package rapport.analysis.paths;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.analysis.graph.PathAlgebra;
import rapport.analysis.graph.Unfolding;

/**
 * How far a criterion's weighted levels can still end above or below a threshold, from each cell
 * on: a mean reaches the threshold exactly when the sum of weight times (level - threshold) is not
 * negative. Scaled to whole numbers.
 */
final class Slack {
  private final Unfolding cells;
  private final InPlay inPlay;
  private final long numerator;
  private final long denominator;

  Slack(Unfolding cells, InPlay inPlay, BigFraction threshold) {
    this.cells = cells;
    this.inPlay = inPlay;
    this.numerator = exact(threshold.getNumerator());
    this.denominator = exact(threshold.getDenominator());
  }

  private static long exact(BigInteger number) {
    return number.longValueExact();
  }

  /** Whether a step may be taken. */
  @FunctionalInterface
  interface Allowed {
    boolean test(int cell, int step);
  }

  /** What one step adds. */
  long gain(int cell, int step) {
    int state = cells.state(cell);
    int weight = inPlay.weight(state);
    return weight == 0 ? 0 : weight * (inPlay.level(state, step) * denominator - numerator);
  }

  /**
   * Per cell the most that can be added up to the end of a complete path, by allowed steps; {@link
   * PathAlgebra#NONE} where no complete path goes on.
   */
  long[] most(Allowed allowed) {
    return cells.paths().backward(PathAlgebra.most(this::end, byAllowed(allowed)));
  }

  /** Per cell the least, by allowed steps. */
  long[] least(Allowed allowed) {
    return cells.paths().backward(PathAlgebra.least(this::end, byAllowed(allowed)));
  }

  private long end(int cell) {
    return cells.endsWell(cell) ? 0 : PathAlgebra.NONE;
  }

  private PathAlgebra.Gain byAllowed(Allowed allowed) {
    return (cell, step) -> allowed.test(cell, step) ? gain(cell, step) : PathAlgebra.NONE;
  }

  /** Per cell the most distinct decisions still to come, by allowed steps. */
  static int[] decisions(Unfolding cells, InPlay inPlay, Allowed allowed) {
    PathAlgebra.Gain gain =
        (cell, step) ->
            allowed.test(cell, step)
                ? DistinctDecisions.gain(cells, cell, inPlay)
                : PathAlgebra.NONE;
    long[] most = cells.paths().backward(PathAlgebra.most(cell -> 0, gain));
    int[] decisions = new int[most.length];
    for (int cell = 0; cell < most.length; cell++) {
      decisions[cell] = (int) most[cell];
    }
    return decisions;
  }
}
