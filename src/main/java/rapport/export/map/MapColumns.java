package rapport.export.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Place;
import rapport.analysis.paths.StoryMap.Way;

/**
 * In which column of a drawing each node stands: behind every node that leads to it, loops aside,
 * so that all other ways lead from left to right.
 */
final class MapColumns {
  private final StoryMap map;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> waiting = new HashMap<>();

  private MapColumns(StoryMap map) {
    this.map = map;
  }

  /** The column of each node, from 0. */
  static Map<String, Integer> of(StoryMap map) {
    MapColumns columns = new MapColumns(map);
    columns.spread();
    columns.pull();
    return columns.columns;
  }

  private static List<Way> onward(Place place) {
    return place.ways().stream().filter(way -> !way.isLoop()).toList();
  }

  /** Each as far to the right as the longest way to it demands. */
  private void spread() {
    map.places()
        .forEach(place -> onward(place).forEach(way -> waiting.merge(way.to(), 1, Integer::sum)));
    Deque<Place> ready = new ArrayDeque<>();
    for (Place place : map.places()) {
      columns.put(place.id(), 0);
      if (!waiting.containsKey(place.id())) {
        ready.add(place);
      }
    }
    while (!ready.isEmpty()) {
      Place place = ready.remove();
      for (Way way : onward(place)) {
        columns.merge(way.to(), column(place.id()) + 1, Math::max);
        if (waiting.merge(way.to(), -1, Integer::sum) == 0) {
          ready.add(map.place(way.to()));
        }
      }
    }
  }

  /** What nothing leads to stands close to what it leads to. */
  private void pull() {
    for (Place place : map.places()) {
      boolean isLoose = column(place.id()) == 0 && place.distance() > 0;
      if (isLoose) {
        onward(place).stream()
            .mapToInt(way -> column(way.to()) - 1)
            .min()
            .ifPresent(column -> columns.put(place.id(), column));
      }
    }
  }

  private int column(String id) {
    return columns.getOrDefault(id, 0);
  }
}
