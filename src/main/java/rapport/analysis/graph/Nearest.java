package rapport.analysis.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nearest of the places looked for, counted in choices; passages cost nothing. A search in
 * width with two kinds of steps (Dial's algorithm for costs 0 and 1).
 *
 * @param choices the fewest that lead there
 */
public record Nearest(long place, List<String> choices) {
  public Nearest {
    choices = List.copyOf(choices);
  }

  /** What is searched: places, coded as numbers, and the steps between them. */
  public interface Space {
    int degree(long place);

    /** Where a step leads; negative where it leads nowhere. */
    long target(long place, int step);

    /** The choice of a step as node/response; empty for a passage. */
    String choice(long place, int step);

    boolean isGoal(long place);
  }

  private record Origin(long from, int step, int cost) {}

  public static Optional<Nearest> find(Space space, long start) {
    Map<Long, Origin> origins = new HashMap<>(Map.of(start, new Origin(-1, 0, 0)));
    Deque<Long> near = new ArrayDeque<>(List.of(start));
    while (!near.isEmpty()) {
      long here = near.removeFirst();
      if (space.isGoal(here)) {
        return Optional.of(new Nearest(here, choices(space, here, origins)));
      }
      int cost = origin(origins, here).cost;
      for (int step = 0; step < space.degree(here); step++) {
        long there = space.target(here, step);
        int price = space.choice(here, step).isEmpty() ? 0 : 1;
        Origin known = origins.get(there);
        if (there >= 0 && (known == null || cost + price < known.cost)) {
          origins.put(there, new Origin(here, step, cost + price));
          if (price == 1) {
            near.addLast(there);
          } else {
            near.addFirst(there);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Origin origin(Map<Long, Origin> origins, long place) {
    Origin origin = origins.get(place);
    if (origin == null) {
      throw new IllegalStateException("no way to " + place);
    }
    return origin;
  }

  private static List<String> choices(Space space, long goal, Map<Long, Origin> origins) {
    Trail trail = new Trail();
    Origin origin = origin(origins, goal);
    while (origin.from >= 0) {
      trail.prepend(space.choice(origin.from, origin.step));
      origin = origin(origins, origin.from);
    }
    return trail.choices();
  }
}
