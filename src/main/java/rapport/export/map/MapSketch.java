package rapport.export.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Place;
import rapport.analysis.paths.StoryMap.Way;
import rapport.scenario.model.Scenario;

/**
 * A drawing before anything has its place: the cards in their columns, and the points by which a
 * way passes the columns between. All ways to one node share its points, so that they flow
 * together.
 */
final class MapSketch {
  private final Map<String, Integer> columnOf;
  private final List<List<MapPoint>> columns = new ArrayList<>();
  private final Map<String, MapPoint> cards = new LinkedHashMap<>();
  private final Map<String, Map<Integer, MapPoint>> passings = new HashMap<>();

  private MapSketch(StoryMap map) {
    this.columnOf = MapColumns.of(map);
  }

  static MapSketch of(StoryMap map, Scenario scenario) {
    MapSketch sketch = new MapSketch(map);
    CriterionMarks marks = CriterionMarks.of(scenario);
    for (Place place : map.places()) {
      MapPoint point = new MapPoint(sketch.column(place.id()), MapCard.of(map, place, marks));
      sketch.cards.put(place.id(), point);
      sketch.add(point);
    }
    sketch.cards.values().forEach(sketch::join);
    return sketch;
  }

  private int column(String id) {
    return columnOf.getOrDefault(id, 0);
  }

  private void add(MapPoint point) {
    while (columns.size() <= point.column) {
      columns.add(new ArrayList<>());
    }
    columns.get(point.column).add(point);
  }

  private void join(MapPoint from) {
    for (MapCard.Port port : Objects.requireNonNull(from.card).ports()) {
      if (!port.way().isLoop()) {
        MapPoint at = from;
        double out = port.y();
        for (MapPoint next : route(port.way())) {
          MapPoint.join(at, out, next);
          at = next;
          out = next.arrival();
        }
      }
    }
  }

  /** The points that a way leads through after its beginning, the last its target. */
  List<MapPoint> route(Way way) {
    List<MapPoint> route = new ArrayList<>();
    for (int column = column(way.from()) + 1; column < column(way.to()); column++) {
      route.add(passing(way.to(), column));
    }
    route.add(card(way.to()));
    return route;
  }

  private MapPoint passing(String target, int column) {
    Map<Integer, MapPoint> known = passings.computeIfAbsent(target, id -> new HashMap<>());
    return known.computeIfAbsent(
        column,
        at -> {
          MapPoint point = new MapPoint(at, null);
          add(point);
          return point;
        });
  }

  MapPoint card(String id) {
    return Objects.requireNonNull(cards.get(id));
  }

  /** In the order of the file. */
  List<MapPoint> cards() {
    return List.copyOf(cards.values());
  }

  List<List<MapPoint>> columns() {
    return columns;
  }
}
