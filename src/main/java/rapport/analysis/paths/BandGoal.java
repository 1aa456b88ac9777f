package rapport.analysis.paths;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.analysis.graph.PathAlgebra;
import rapport.analysis.graph.Unfolding;
import rapport.play.evaluation.Fractions;
import rapport.scenario.model.Rubric;

/**
 * A path with evidence on a criterion and its mean from one threshold up to, but not including,
 * another. The sums are the distinct decisions up to the floor, and the slacks over both.
 */
public final class BandGoal implements Existence.Goal {
  /** The bands, by their limits in the rubric. */
  public enum Limits {
    GOOD,
    FAIR,
    DEVELOPING;

    public String word() {
      String name = name();
      return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
  }

  private final Unfolding cells;
  private final InPlay inPlay;
  private final int floor;
  private final int[] news;
  private final @Nullable Slack low;
  private final @Nullable Slack high;
  private final long[] mostOverLow;
  private final long[] leastOverHigh;

  private BandGoal(Unfolding cells, InPlay inPlay, Rubric rubric, Limits limits, int[] news) {
    this.cells = cells;
    this.inPlay = inPlay;
    this.floor = rubric.floor();
    this.news = news;
    Slack good = new Slack(cells, inPlay, Fractions.of(rubric.good()));
    Slack fair = new Slack(cells, inPlay, Fractions.of(rubric.fair()));
    this.low = limits == Limits.GOOD ? good : limits == Limits.FAIR ? fair : null;
    this.high = limits == Limits.GOOD ? null : limits == Limits.FAIR ? good : fair;
    this.mostOverLow = low == null ? new long[0] : low.most(this::isAllowed);
    this.leastOverHigh = high == null ? new long[0] : high.least(this::isAllowed);
  }

  /** One goal for each band. */
  public static Map<Limits, BandGoal> all(Unfolding cells, InPlay inPlay, Rubric rubric) {
    int[] news = Slack.decisions(cells, inPlay, (cell, step) -> true);
    Map<Limits, BandGoal> goals = new EnumMap<>(Limits.class);
    for (Limits limits : Limits.values()) {
      goals.put(limits, new BandGoal(cells, inPlay, rubric, limits, news));
    }
    return goals;
  }

  @Override
  public long[] start() {
    return new long[3];
  }

  @Override
  public boolean isAllowed(int cell, int step) {
    return true;
  }

  @Override
  public long[] after(int cell, int step, long[] sums) {
    return new long[] {
      Math.min(floor, sums[0] + DistinctDecisions.gain(cells, cell, inPlay)),
      low == null ? 0 : sums[1] + low.gain(cell, step),
      high == null ? 0 : sums[2] + high.gain(cell, step)
    };
  }

  @Override
  public boolean isPossible(int cell, long[] sums) {
    if (sums[0] + news[cell] < floor) {
      return false;
    }
    boolean canReach =
        low == null || (mostOverLow[cell] != PathAlgebra.NONE && sums[1] + mostOverLow[cell] >= 0);
    boolean canStayBelow =
        high == null
            || (leastOverHigh[cell] != PathAlgebra.NONE && sums[2] + leastOverHigh[cell] < 0);
    return canReach && canStayBelow;
  }

  /** With two limits, the middle between them; with one, the far side of it. */
  @Override
  public long promise(int cell, long[] sums) {
    if (low != null && high != null) {
      return -Math.abs(sums[1] + sums[2]);
    }
    return sums[1] - sums[2];
  }
}
