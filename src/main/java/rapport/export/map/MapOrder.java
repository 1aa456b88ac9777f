package rapport.export.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.export.map.MapPoint.Link;

/**
 * Puts the points of each column in an order in which few lines cross: every point at the mean of
 * those it is joined to, column by column, forth and back (Sugiyama, Tagawa and Toda, IEEE
 * Transactions on Systems, Man and Cybernetics 11, 1981). The best order met on the way is kept.
 */
final class MapOrder {
  private static final int SWEEPS = 24;

  private final List<List<MapPoint>> columns;

  private MapOrder(List<List<MapPoint>> columns) {
    this.columns = columns;
  }

  static void arrange(MapSketch sketch) {
    new MapOrder(sketch.columns()).arrange();
  }

  private void arrange() {
    columns.forEach(MapOrder::number);
    Map<MapPoint, Integer> best = snapshot();
    long fewest = crossings();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      sweep(sweep % 2 == 0);
      long crossings = crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = snapshot();
      }
    }
    restore(best);
  }

  private static void number(List<MapPoint> column) {
    for (int i = 0; i < column.size(); i++) {
      column.get(i).index = i;
    }
  }

  private Map<MapPoint, Integer> snapshot() {
    Map<MapPoint, Integer> order = new HashMap<>();
    columns.forEach(column -> column.forEach(point -> order.put(point, point.index)));
    return order;
  }

  private void restore(Map<MapPoint, Integer> order) {
    for (List<MapPoint> column : columns) {
      column.sort(Comparator.comparing(point -> order.getOrDefault(point, 0)));
      number(column);
    }
  }

  private void sweep(boolean isForth) {
    for (int i = 0; i < columns.size(); i++) {
      List<MapPoint> column = columns.get(isForth ? i : columns.size() - 1 - i);
      Map<MapPoint, Double> means = new HashMap<>();
      column.forEach(point -> means.put(point, mean(point, isForth)));
      column.sort(Comparator.comparing(point -> means.getOrDefault(point, 0.0)));
      number(column);
    }
  }

  private static double mean(MapPoint point, boolean isForth) {
    List<Link> links = isForth ? point.before : point.after;
    return links.stream()
        .mapToDouble(link -> isForth ? outgoing(link) : incoming(link))
        .average()
        .orElse(point.index);
  }

  /** Where a link leaves its column: the point's place, and the port's place on the point. */
  private static double outgoing(Link link) {
    return link.from().index + link.out() / (link.from().height() + 1);
  }

  private static double incoming(Link link) {
    return link.to().index + link.in() / (link.to().height() + 1);
  }

  private long crossings() {
    return columns.stream().mapToLong(MapOrder::crossings).sum();
  }

  /** The crossings behind a column: pairs of links whose ends are in the opposite order. */
  private static long crossings(List<MapPoint> column) {
    List<Link> links = new ArrayList<>();
    column.forEach(point -> links.addAll(point.after));
    links.sort(Comparator.comparingDouble(MapOrder::outgoing));
    int last = links.stream().mapToInt(link -> link.to().index).max().orElse(0);
    int[] seen = new int[last + 2];
    long crossings = 0;
    for (int i = 0; i < links.size(); i++) {
      int to = links.get(i).to().index;
      crossings += i - upTo(seen, to);
      for (int at = to + 1; at < seen.length; at += at & -at) {
        seen[at]++;
      }
    }
    return crossings;
  }

  /** How many ends up to this place were seen (Fenwick, Software: Practice and Experience 24). */
  private static int upTo(int[] seen, int place) {
    int count = 0;
    for (int at = place + 1; at > 0; at -= at & -at) {
      count += seen[at];
    }
    return count;
  }
}
