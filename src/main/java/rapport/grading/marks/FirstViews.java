package rapport.grading.marks;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one rater thought of one line on one criterion before the author's view of that line was
 * seen, in whichever attempt the line first came up.
 */
final class FirstViews {
  private final Map<String, Map<String, Map<String, FirstLevels.FirstLevel>>> levels =
      new TreeMap<>();
  private final Map<String, Map<String, Instant>> keyShown = new TreeMap<>();

  /** Learns what a rater did at one choice, at which this line was chosen. */
  void take(String line, String rater, FirstLevels first, int visit) {
    @Nullable Instant shown = first.keyShown().get(visit);
    if (shown != null) {
      keyShown
          .computeIfAbsent(line, unseen -> new TreeMap<>())
          .merge(rater, shown, (one, other) -> one.isBefore(other) ? one : other);
    }
    first
        .levels()
        .getOrDefault(visit, Map.of())
        .forEach((criterion, level) -> take(criterion, line, rater, level));
  }

  private void take(String criterion, String line, String rater, FirstLevels.FirstLevel level) {
    if (!level.isKeySeen()) {
      levels
          .computeIfAbsent(criterion, unseen -> new TreeMap<>())
          .computeIfAbsent(line, unseen -> new TreeMap<>())
          .merge(rater, level, (one, other) -> other.at().isBefore(one.at()) ? other : one);
    }
  }

  /** By criterion, by line, by rater. */
  Map<String, Map<String, Map<String, Double>>> levels() {
    Map<String, Map<String, Map<String, Double>>> all = new TreeMap<>();
    levels.forEach(
        (criterion, lines) -> {
          Map<String, Map<String, Double>> ofCriterion = new LinkedHashMap<>();
          lines.forEach((line, given) -> ofCriterion.put(line, unaided(line, given)));
          all.put(criterion, Collections.unmodifiableMap(ofCriterion));
        });
    return all;
  }

  private Map<String, Double> unaided(String line, Map<String, FirstLevels.FirstLevel> given) {
    Map<String, Double> unaided = new TreeMap<>();
    given.forEach(
        (rater, level) -> {
          @Nullable Instant shown = keyShown.getOrDefault(line, Map.of()).get(rater);
          if (shown == null || !shown.isBefore(level.at())) {
            unaided.put(rater, (double) level.level());
          }
        });
    return Collections.unmodifiableMap(unaided);
  }
}
