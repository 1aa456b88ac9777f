package rapport.export.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Way;
import rapport.scenario.model.Scenario;

/**
 * A map with everything in its place: cards in columns from left to right, and the ways between
 * them as lines that never touch a card on their way.
 */
final class MapDrawing {
  private static final double MARGIN = 16;
  private static final double GUTTER = 64;
  private static final double STEEPNESS = 0.16;
  private static final double WIDEST_GUTTER = 190;

  private final MapSketch sketch;
  private final MapLoops loops;
  private final double[] lefts;
  private final double width;

  private MapDrawing(MapSketch sketch) {
    this.sketch = sketch;
    MapOrder.arrange(sketch);
    MapPlacement.place(sketch);
    this.loops = MapLoops.of(sketch);
    int columns = sketch.columns().size();
    this.lefts = new double[columns];
    double x = MARGIN + loops.room(0) + (loops.room(0) > 0 ? MARGIN : 0);
    for (int i = 0; i < columns; i++) {
      x += i == 0 ? 0 : gutter(i);
      lefts[i] = x;
      x += MapCard.WIDTH;
    }
    this.width = x + loops.room(columns) + MARGIN + (loops.room(columns) > 0 ? MARGIN : 0);
  }

  static MapDrawing of(StoryMap map, Scenario scenario) {
    return new MapDrawing(MapSketch.of(map, scenario));
  }

  /** Wider where lines are steep, so that they can be told apart. */
  private double gutter(int before) {
    double steepest =
        sketch.columns().get(before - 1).stream()
            .flatMap(point -> point.after.stream())
            .mapToDouble(link -> Math.abs(link.end() - link.start()))
            .max()
            .orElse(0);
    return Math.min(WIDEST_GUTTER, GUTTER + STEEPNESS * steepest) + loops.room(before);
  }

  /** A card and its upper left corner. */
  record Box(MapCard card, double x, double y, List<Stroke> strokes) {}

  /** A way and its line. */
  record Stroke(MapCard.Port port, String path) {}

  double width() {
    return width;
  }

  double height() {
    return y(loops.bottom()) + MARGIN;
  }

  /** In the order of the file. */
  List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    for (MapPoint point : sketch.cards()) {
      MapCard card = Objects.requireNonNull(point.card);
      List<Stroke> strokes =
          card.ports().stream().map(port -> new Stroke(port, path(point, port))).toList();
      boxes.add(new Box(card, lefts[point.column], y(point.top), strokes));
    }
    return boxes;
  }

  private double y(double inSketch) {
    return inSketch - loops.top() + MARGIN;
  }

  private String path(MapPoint from, MapCard.Port port) {
    double x = right(from);
    double y = y(from.top + port.y());
    return port.way().isLoop() ? back(from, port.way(), x, y) : onward(port.way(), x, y);
  }

  private String onward(Way way, double x, double y) {
    SvgPath path = new SvgPath(x, y);
    for (MapPoint point : sketch.route(way)) {
      path.swingTo(lefts[point.column], y(point.top + point.arrival()));
      if (point.card == null) {
        path.levelTo(right(point));
      }
    }
    return path.toString();
  }

  private String back(MapPoint from, Way way, double x, double y) {
    MapPoint to = sketch.card(way.to());
    double turn = x + loops.turn(from.column, way.to());
    double entry = lefts[to.column] - loops.entry(to.column, way.to());
    double lane = y(loops.lane(way.to()));
    double end = y(to.top + Objects.requireNonNull(to.card).loopArrival());
    return new SvgPath(x, y)
        .squareTo(turn, y)
        .squareTo(turn, lane)
        .squareTo(entry, lane)
        .squareTo(entry, end)
        .squareTo(lefts[to.column], end)
        .toString();
  }

  private double right(MapPoint point) {
    return lefts[point.column] + MapCard.WIDTH;
  }
}
