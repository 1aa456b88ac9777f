package rapport.export.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the ways run that lead back: out of a card into the gutter behind its column, along a lane
 * above or below all that stands between, and through the gutter before the target's column. All
 * that lead to one node share its lane.
 */
final class MapLoops {
  static final int STEP = 7;
  private static final int CLEARANCE = 14;

  private final double[] tops;
  private final double[] bottoms;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<Integer, List<Group>> leaving = new LinkedHashMap<>();
  private final Map<Integer, List<Group>> arriving = new LinkedHashMap<>();

  private MapLoops(MapSketch sketch) {
    int columns = sketch.columns().size();
    this.tops = new double[2 * columns + 1];
    this.bottoms = new double[2 * columns + 1];
    Arrays.fill(tops, Double.MAX_VALUE);
    for (int i = 0; i < columns; i++) {
      for (MapPoint point : sketch.columns().get(i)) {
        widen(2 * i, 2 * i + 2, point.top, point.bottom());
      }
    }
  }

  /** The loops of one target. */
  private static final class Group {
    final MapPoint target;
    final List<Double> starts = new ArrayList<>();
    int last;
    double lane;

    Group(MapPoint target) {
      this.target = target;
    }

    int span() {
      return last - target.column;
    }
  }

  static MapLoops of(MapSketch sketch) {
    MapLoops loops = new MapLoops(sketch);
    sketch.cards().forEach(point -> loops.collect(sketch, point));
    loops.groups.values().stream()
        .sorted(Comparator.comparingInt(Group::span))
        .forEach(loops::chooseLane);
    return loops;
  }

  private void collect(MapSketch sketch, MapPoint from) {
    for (MapCard.Port port : Objects.requireNonNull(from.card).ports()) {
      if (port.way().isLoop()) {
        String to = port.way().to();
        Group group = groups.computeIfAbsent(to, id -> new Group(sketch.card(id)));
        group.starts.add(from.top + port.y());
        group.last = Math.max(group.last, from.column);
        add(leaving, from.column, group);
        add(arriving, group.target.column, group);
      }
    }
  }

  private static void add(Map<Integer, List<Group>> lists, int column, Group group) {
    List<Group> list = lists.computeIfAbsent(column, at -> new ArrayList<>());
    if (!list.contains(group)) {
      list.add(group);
    }
  }

  /** Above or below, whichever is nearer to where the loops begin and end. */
  private void chooseLane(Group group) {
    int from = 2 * group.target.column;
    int to = 2 * group.last + 2;
    double above = Double.MAX_VALUE;
    double below = -Double.MAX_VALUE;
    for (int i = from; i <= to; i++) {
      above = Math.min(above, tops[i]);
      below = Math.max(below, bottoms[i]);
    }
    above -= CLEARANCE;
    below += CLEARANCE;
    group.lane = distance(group, above) <= distance(group, below) ? above : below;
    widen(from, to, group.lane, group.lane);
  }

  private static double distance(Group group, double lane) {
    double sum = Math.abs(group.target.top - lane) * group.starts.size();
    return sum + group.starts.stream().mapToDouble(start -> Math.abs(start - lane)).sum();
  }

  private void widen(int from, int to, double top, double bottom) {
    for (int i = from; i <= to; i++) {
      tops[i] = Math.min(tops[i], top);
      bottoms[i] = Math.max(bottoms[i], bottom);
    }
  }

  /** The height of the lane that leads to this node. */
  double lane(String target) {
    return group(target).lane;
  }

  /** How far behind its column a loop turns off. */
  double turn(int column, String target) {
    return 12 + STEP * leaving.getOrDefault(column, List.of()).indexOf(group(target));
  }

  /** How far before its column a loop comes in. */
  double entry(int column, String target) {
    return 16 + STEP * arriving.getOrDefault(column, List.of()).indexOf(group(target));
  }

  private Group group(String target) {
    return Objects.requireNonNull(groups.get(target));
  }

  /** The room that loops need in the gutter before this column. */
  double room(int column) {
    int lines =
        arriving.getOrDefault(column, List.of()).size()
            + leaving.getOrDefault(column - 1, List.of()).size();
    return STEP * lines;
  }

  double top() {
    return Arrays.stream(tops).min().orElse(0);
  }

  double bottom() {
    return Arrays.stream(bottoms).max().orElse(0);
  }
}
