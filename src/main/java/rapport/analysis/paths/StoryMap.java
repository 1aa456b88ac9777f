package rapport.analysis.paths;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Node;
import rapport.scenario.model.Response;

/**
 * A scenario as its author wrote it, with what the exploration knows: every node once, the ways
 * that lead out of it, and which of them nobody can ever take.
 */
public final class StoryMap {
  /** The distance of a place that the search did not reach. */
  public static final int FAR = Integer.MAX_VALUE;

  private final Map<String, Place> places;
  private final String start;
  private final boolean isComplete;

  StoryMap(List<Place> places, String start, boolean isComplete) {
    Map<String, Place> byId = new LinkedHashMap<>();
    places.forEach(place -> byId.put(place.id(), place));
    this.places = Collections.unmodifiableMap(byId);
    this.start = start;
    this.isComplete = isComplete;
  }

  /**
   * A node.
   *
   * @param distance the fewest ways that lead here from the start, or {@link #FAR}
   * @param exits what leads out: a decision has one for each response, a passage one, an ending
   *     none
   */
  public record Place(Node node, int distance, List<Exit> exits) {
    public Place {
      exits = List.copyOf(exits);
    }

    public String id() {
      return node.id();
    }

    public boolean isReached() {
      return distance < FAR;
    }

    public List<Way> ways() {
      return exits.stream().flatMap(exit -> exit.ways().stream()).toList();
    }
  }

  /**
   * What leads out of a node.
   *
   * @param response what is chosen; null where a passage leads on by itself
   * @param isOffered false when it was proved that it never is
   * @param ways one, or one for each entry of a conditional {@code next}
   */
  public record Exit(@Nullable Response response, boolean isOffered, List<Way> ways) {
    public Exit {
      ways = List.copyOf(ways);
    }

    /** Whether where it leads depends on what has happened. */
    public boolean isConditional() {
      return ways.size() > 1;
    }
  }

  /**
   * One way from a node to another.
   *
   * @param when what decides for it among the ways of its exit
   * @param isTaken false when it was proved that it never is
   * @param isLoop whether it leads back: it is part of a loop, and goes no farther from the start
   */
  public record Way(String from, Condition when, String to, boolean isTaken, boolean isLoop) {}

  /** In the order of the file. */
  public Collection<Place> places() {
    return places.values();
  }

  /**
   * The place of this node.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no node " + id);
    }
    return place;
  }

  public Place start() {
    return place(start);
  }

  public List<Way> ways() {
    return places().stream().flatMap(place -> place.ways().stream()).toList();
  }

  /**
   * Whether the search saw everything; only then is it proved that what it did not see is not
   * there.
   */
  public boolean isComplete() {
    return isComplete;
  }
}
