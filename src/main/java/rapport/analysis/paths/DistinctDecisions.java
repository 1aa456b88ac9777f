package rapport.analysis.paths;

import java.util.Arrays;
import java.util.Optional;
import rapport.analysis.graph.Cells;
import rapport.scenario.model.Decision;

/**
 * How many distinct decisions have a criterion in play.
 *
 * @param fewest on the complete path with the fewest
 * @param most on the complete path with the most
 */
public record DistinctDecisions(int fewest, int most) {
  private static final int NEVER = -1;

  /** Counted backwards; nothing when there is no complete path. */
  public static Optional<DistinctDecisions> of(Cells cells, String criterion) {
    int[] fewest = new int[cells.size()];
    int[] most = new int[cells.size()];
    Arrays.fill(fewest, NEVER);
    Arrays.fill(most, NEVER);
    for (int cell = cells.size() - 1; cell >= 0; cell--) {
      if (cells.graph().endsWell(cells.state(cell))) {
        fewest[cell] = 0;
        most[cell] = 0;
      }
      int here = gain(cells, cell, criterion);
      for (int i = 0; i < cells.degree(cell); i++) {
        int target = cells.target(cell, i);
        if (target >= 0 && fewest[target] != NEVER) {
          int least = here + fewest[target];
          fewest[cell] = fewest[cell] == NEVER ? least : Math.min(fewest[cell], least);
          most[cell] = Math.max(most[cell], here + most[target]);
        }
      }
    }
    return fewest[0] == NEVER
        ? Optional.empty()
        : Optional.of(new DistinctDecisions(fewest[0], most[0]));
  }

  /** 1 where a decision with the criterion in play is met for the first time. */
  public static int gain(Cells cells, int cell, String criterion) {
    return cells.isNew(cell)
            && cells.graph().node(cells.state(cell)) instanceof Decision decision
            && decision.criteria().contains(criterion)
        ? 1
        : 0;
  }
}
