package rapport.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rapport.analysis.StoryMap;
import rapport.analysis.StoryMap.Place;
import rapport.analysis.StoryMap.Way;
import rapport.scenario.Scenario;

/**
 * A drawing before anything has its place: the cards in their columns, and the knots by which a way
 * passes the columns between. All ways to one node share its knots, so that they flow together.
 */
final class MapSketch {
  private final Map<String, Integer> columnOf;
  private final List<List<MapKnot>> columns = new ArrayList<>();
  private final Map<String, MapKnot> cards = new LinkedHashMap<>();
  private final Map<String, Map<Integer, MapKnot>> passings = new HashMap<>();

  private MapSketch(StoryMap map) {
    this.columnOf = MapColumns.of(map);
  }

  static MapSketch of(StoryMap map, Scenario scenario) {
    MapSketch sketch = new MapSketch(map);
    CriterionMarks marks = CriterionMarks.of(scenario);
    for (Place place : map.places()) {
      MapKnot knot = new MapKnot(sketch.column(place.id()), MapCard.of(map, place, marks));
      sketch.cards.put(place.id(), knot);
      sketch.add(knot);
    }
    sketch.cards.values().forEach(sketch::join);
    return sketch;
  }

  private int column(String id) {
    return columnOf.getOrDefault(id, 0);
  }

  private void add(MapKnot knot) {
    while (columns.size() <= knot.column) {
      columns.add(new ArrayList<>());
    }
    columns.get(knot.column).add(knot);
  }

  private void join(MapKnot from) {
    for (MapCard.Port port : Objects.requireNonNull(from.card).ports()) {
      if (!port.way().isLoop()) {
        MapKnot at = from;
        double out = port.y();
        for (MapKnot next : route(port.way())) {
          MapKnot.join(at, out, next);
          at = next;
          out = next.arrival();
        }
      }
    }
  }

  /** The knots that a way leads through after its beginning, the last its target. */
  List<MapKnot> route(Way way) {
    List<MapKnot> route = new ArrayList<>();
    for (int column = column(way.from()) + 1; column < column(way.to()); column++) {
      route.add(passing(way.to(), column));
    }
    route.add(card(way.to()));
    return route;
  }

  private MapKnot passing(String target, int column) {
    Map<Integer, MapKnot> known = passings.computeIfAbsent(target, id -> new HashMap<>());
    return known.computeIfAbsent(
        column,
        at -> {
          MapKnot knot = new MapKnot(at, null);
          add(knot);
          return knot;
        });
  }

  MapKnot card(String id) {
    return Objects.requireNonNull(cards.get(id));
  }

  /** In the order of the file. */
  List<MapKnot> cards() {
    return List.copyOf(cards.values());
  }

  List<List<MapKnot>> columns() {
    return columns;
  }
}
