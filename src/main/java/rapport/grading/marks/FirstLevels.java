package rapport.grading.marks;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one rater gave first, and when the author's ratings came into view. A level that was taken
 * back before they were seen was a slip and is none; one taken back afterwards is still what this
 * rater thought alone.
 *
 * @param levels by visit, then by criterion
 * @param keyShown by visit, where the author's ratings were shown
 */
public record FirstLevels(
    Map<Integer, Map<String, FirstLevel>> levels, Map<Integer, Instant> keyShown) {
  public FirstLevels {
    levels = Map.copyOf(levels);
    keyShown = Map.copyOf(keyShown);
  }

  /**
   * A level as it was first given.
   *
   * @param at never earlier than what stands before it in the file, whatever the clock said
   * @param isKeySeen whether the author's ratings of this choice had been shown in this file
   */
  public record FirstLevel(int level, Instant at, boolean isKeySeen) {}

  static FirstLevels of(List<MarkEntry> entries) {
    Reading reading = new Reading();
    entries.forEach(reading::take);
    return new FirstLevels(reading.levels(), reading.keyShown);
  }

  /** Takes events one by one, those taken back among them. */
  private static final class Reading {
    private final Map<Integer, Given> given = new TreeMap<>();
    private final Map<Integer, Instant> keyShown = new HashMap<>();
    private Instant now = Instant.MIN;
    private int record;

    /** A level in its record. */
    private record Given(MarkEvent.Levelled event, FirstLevel level) {}

    void take(MarkEntry entry) {
      record++;
      now = entry.at().isAfter(now) ? entry.at() : now;
      if (entry.event() instanceof MarkEvent.Levelled event) {
        boolean isKeySeen = keyShown.containsKey(event.visit());
        given.put(record, new Given(event, new FirstLevel(event.level(), now, isKeySeen)));
      } else if (entry.event() instanceof MarkEvent.KeyShown shown) {
        keyShown.putIfAbsent(shown.visit(), now);
      } else if (entry.event() instanceof MarkEvent.Undone undone) {
        takeBack(undone.record());
      }
    }

    private void takeBack(int undone) {
      Given slip = given.get(undone);
      if (slip != null && !keyShown.containsKey(slip.event().visit())) {
        given.remove(undone);
      }
    }

    Map<Integer, Map<String, FirstLevel>> levels() {
      Map<Integer, Map<String, FirstLevel>> levels = new HashMap<>();
      for (Given each : given.values()) {
        levels
            .computeIfAbsent(each.event().visit(), visit -> new TreeMap<>())
            .putIfAbsent(each.event().criterion(), each.level());
      }
      levels.replaceAll((visit, first) -> Collections.unmodifiableMap(first));
      return levels;
    }
  }
}
