package rapport.export.map;

import java.util.List;
import rapport.export.map.MapPoint.Link;

/**
 * Gives every point its height on the page: as near as can be to where its lines would be level,
 * without touching its neighbours. For one column that is a problem of least squares in a given
 * order, solved exactly by pooling adjacent violators (Ayer and others, Annals of Mathematical
 * Statistics 26, 1955); the columns take turns.
 */
final class MapPlacement {
  private static final int ROUNDS = 20;

  /** A line that passes is straight before a card is in the middle of its ways. */
  private static final double PASSING_WEIGHT = 6;

  private final List<List<MapPoint>> columns;

  private MapPlacement(List<List<MapPoint>> columns) {
    this.columns = columns;
  }

  static void place(MapSketch sketch) {
    new MapPlacement(sketch.columns()).place();
  }

  private void place() {
    columns.forEach(MapPlacement::stack);
    for (int round = 0; round < ROUNDS; round++) {
      boolean isLast = round >= ROUNDS - 2;
      for (int i = 0; i < columns.size(); i++) {
        level(columns.get(i), true, isLast);
      }
      for (int i = columns.size() - 1; i >= 0; i--) {
        level(columns.get(i), isLast, true);
      }
    }
    double highest =
        columns.stream().flatMap(List::stream).mapToDouble(point -> point.top).min().orElse(0);
    columns.forEach(column -> column.forEach(point -> point.top -= highest));
  }

  private static void stack(List<MapPoint> column) {
    double[] offsets = offsets(column);
    for (int i = 0; i < offsets.length; i++) {
      column.get(i).top = offsets[i];
    }
  }

  /** How far below the first of a column each one is at least. */
  private static double[] offsets(List<MapPoint> column) {
    double[] offsets = new double[column.size()];
    for (int i = 1; i < offsets.length; i++) {
      MapPoint above = column.get(i - 1);
      offsets[i] = offsets[i - 1] + above.height() + above.gapTo(column.get(i));
    }
    return offsets;
  }

  private static void level(List<MapPoint> column, boolean looksBack, boolean looksAhead) {
    double[] offsets = offsets(column);
    double[] wished = new double[offsets.length];
    double[] weights = new double[offsets.length];
    for (int i = 0; i < offsets.length; i++) {
      MapPoint point = column.get(i);
      wished[i] = wish(point, looksBack, looksAhead) - offsets[i];
      weights[i] = point.card == null ? PASSING_WEIGHT : 1;
    }
    double[] found = rising(wished, weights);
    for (int i = 0; i < offsets.length; i++) {
      column.get(i).top = found[i] + offsets[i];
    }
  }

  /** The top at which the point's lines would be level, on average. */
  private static double wish(MapPoint point, boolean looksBack, boolean looksAhead) {
    double sum = 0;
    int count = 0;
    if (looksBack) {
      for (Link link : point.before) {
        sum += link.start() - link.in();
        count++;
      }
    }
    if (looksAhead) {
      for (Link link : point.after) {
        sum += link.end() - link.out();
        count++;
      }
    }
    return count == 0 ? point.top : sum / count;
  }

  /** The numbers nearest to these that never fall. */
  static double[] rising(double[] wished, double[] weights) {
    double[] means = new double[wished.length];
    double[] masses = new double[wished.length];
    int[] ends = new int[wished.length];
    int pools = 0;
    for (int i = 0; i < wished.length; i++) {
      means[pools] = wished[i];
      masses[pools] = weights[i];
      ends[pools++] = i + 1;
      while (pools > 1 && means[pools - 2] > means[pools - 1]) {
        double mass = masses[pools - 2] + masses[pools - 1];
        means[pools - 2] =
            (means[pools - 2] * masses[pools - 2] + means[pools - 1] * masses[pools - 1]) / mass;
        masses[pools - 2] = mass;
        ends[pools - 2] = ends[--pools];
      }
    }
    double[] found = new double[wished.length];
    for (int pool = 0, i = 0; pool < pools; pool++) {
      while (i < ends[pool]) {
        found[i++] = means[pool];
      }
    }
    return found;
  }
}
