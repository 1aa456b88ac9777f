package rapport.export.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.analysis.paths.StoryMap;
import rapport.analysis.paths.StoryMap.Place;
import rapport.analysis.paths.StoryMap.Way;

/**
 * The map as a tree: every node that is reached stands once, under the node from which the fewest
 * ways lead to it. After so many levels a branch is cut, and goes on as a tree of its own.
 */
final class MapTree {
  /** As many steps of indentation as leave room for words. */
  static final int LEVELS = 7;

  private final StoryMap map;
  private final Map<String, List<Place>> children = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> cut = new HashSet<>();
  private final List<Place> roots = new ArrayList<>();
  private final Map<String, Integer> order = new HashMap<>();

  private MapTree(StoryMap map) {
    this.map = map;
  }

  static MapTree of(StoryMap map) {
    MapTree tree = new MapTree(map);
    tree.grow();
    tree.number();
    return tree;
  }

  private void grow() {
    Deque<Place> open = new ArrayDeque<>(List.of(map.start()));
    while (!open.isEmpty()) {
      Place place = open.remove();
      for (Way way : place.ways()) {
        Place to = map.place(way.to());
        boolean isNext = to.distance() == place.distance() + 1 && way.isTaken();
        if (isNext && parents.putIfAbsent(to.id(), place.id()) == null) {
          children.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(to);
          open.add(to);
        }
      }
    }
  }

  /** Numbers the places in the order in which they are read. */
  private void number() {
    Deque<Place> left = new ArrayDeque<>(List.of(map.start()));
    while (!left.isEmpty()) {
      Place root = left.remove();
      roots.add(root);
      number(root, 0, left);
    }
    map.places().stream()
        .filter(place -> !place.isReached())
        .forEach(place -> order.put(place.id(), order.size()));
  }

  private void number(Place place, int level, Deque<Place> left) {
    order.put(place.id(), order.size());
    for (Place child : children(place)) {
      if (level + 1 < LEVELS) {
        number(child, level + 1, left);
      } else {
        cut.add(child.id());
        left.add(child);
      }
    }
  }

  /** The start, and where the cut branches go on. */
  List<Place> roots() {
    return roots;
  }

  List<Place> children(Place place) {
    return children.getOrDefault(place.id(), List.of());
  }

  /** Whether one place stands directly under another. */
  boolean isChild(String child, String parent) {
    return parent.equals(parents.get(child));
  }

  /** Whether this place is shown as a tree of its own, and not under its parent. */
  boolean isCut(Place place) {
    return cut.contains(place.id());
  }

  /** Whether one place is read before another. */
  boolean isBefore(String one, String other) {
    return order.getOrDefault(one, 0) < order.getOrDefault(other, 0);
  }
}
