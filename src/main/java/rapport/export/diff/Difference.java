package rapport.export.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.analysis.Analysis;

/**
 * What differs in meaning between two versions of a scenario, place by place.
 *
 * @param place a node, a response as node/response, or a word for the rest
 * @param kind what became of the place
 * @param changes what changed in it; all its facts where it is new or gone
 */
public record Difference(String place, Kind kind, List<Change> changes) {
  public Difference {
    changes = List.copyOf(changes);
  }

  /** What became of a place. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** One aspect before and after; empty where there was or is none. */
  public record Change(String aspect, String before, String after) {}

  /** Every difference, in the order of the new file; what is gone stands at the end. */
  public static List<Difference> between(Analysis before, Analysis after) {
    Map<String, Map<String, String>> old = Facts.of(before);
    Map<String, Map<String, String>> now = Facts.of(after);
    Set<String> places = new LinkedHashSet<>(now.keySet());
    places.addAll(old.keySet());
    // What all paths add up to is the sum of the rest, so it is read last.
    places.remove(Facts.PATHS);
    places.add(Facts.PATHS);
    List<Difference> differences = new ArrayList<>();
    for (String place : places) {
      List<Change> changes =
          changes(old.getOrDefault(place, Map.of()), now.getOrDefault(place, Map.of()));
      if (!changes.isEmpty()) {
        differences.add(new Difference(place, kind(old, now, place), changes));
      }
    }
    return differences;
  }

  private static Kind kind(
      Map<String, Map<String, String>> old, Map<String, Map<String, String>> now, String place) {
    if (!old.containsKey(place)) {
      return Kind.ADDED;
    }
    return now.containsKey(place) ? Kind.CHANGED : Kind.REMOVED;
  }

  private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
    Set<String> aspects = new LinkedHashSet<>(after.keySet());
    aspects.addAll(before.keySet());
    return aspects.stream()
        .map(a -> new Change(a, before.getOrDefault(a, ""), after.getOrDefault(a, "")))
        .filter(change -> !change.before.equals(change.after))
        .toList();
  }
}
