package rapport.analysis.paths;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToLongFunction;
import rapport.analysis.graph.PathAlgebra;
import rapport.analysis.graph.Unfolding;

/**
 * How many distinct decisions have a criterion in play.
 *
 * @param fewest on the complete path with the fewest
 * @param most on the complete path with the most
 */
public record DistinctDecisions(int fewest, int most) {
  /** Nothing when there is no complete path. */
  static Optional<DistinctDecisions> of(Unfolding cells, InPlay inPlay) {
    OptionalInt fewest = fewest(cells, inPlay);
    OptionalInt most = most(cells, inPlay);
    return fewest.isEmpty() || most.isEmpty()
        ? Optional.empty()
        : Optional.of(new DistinctDecisions(fewest.getAsInt(), most.getAsInt()));
  }

  /** Those of the complete path with the fewest; nothing when there is no complete path. */
  public static OptionalInt fewest(Unfolding cells, InPlay inPlay) {
    return counted(cells, PathAlgebra.least(end(cells), gain(cells, inPlay)));
  }

  /** Those of the complete path with the most; nothing when there is no complete path. */
  public static OptionalInt most(Unfolding cells, InPlay inPlay) {
    return counted(cells, PathAlgebra.most(end(cells), gain(cells, inPlay)));
  }

  private static OptionalInt counted(Unfolding cells, PathAlgebra algebra) {
    long all = cells.paths().backward(algebra)[0];
    return all == PathAlgebra.NONE ? OptionalInt.empty() : OptionalInt.of((int) all);
  }

  private static IntToLongFunction end(Unfolding cells) {
    return cell -> cells.endsWell(cell) ? 0 : PathAlgebra.NONE;
  }

  private static PathAlgebra.Gain gain(Unfolding cells, InPlay inPlay) {
    return (cell, step) -> gain(cells, cell, inPlay);
  }

  /** 1 where a decision with the criterion in play is met for the first time. */
  public static int gain(Unfolding cells, int cell, InPlay inPlay) {
    return cells.isNew(cell) && inPlay.isAt(cells.state(cell)) ? 1 : 0;
  }
}
