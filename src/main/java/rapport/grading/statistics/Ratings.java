package rapport.grading.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who gave what to which unit. A rating that was not given is absent.
 *
 * @param units by unit the value of every rater who rated it: the number itself, or the place of
 *     the name on the scale
 */
public record Ratings(Scale scale, Map<String, Map<String, Double>> units) {
  static final String NO_PAIRS = "no unit has two ratings";

  static final String ALL_ALIKE = "every rating is the same, so chance would agree as well";

  public Ratings {
    Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
    units.forEach(
        (unit, values) ->
            copy.put(unit, java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values))));
    units = java.util.Collections.unmodifiableMap(copy);
  }

  /** Everybody who rated something, in the order they come up. */
  public List<String> raters() {
    Set<String> raters = new LinkedHashSet<>();
    units.values().forEach(values -> raters.addAll(values.keySet()));
    return List.copyOf(raters);
  }

  /** The values of each unit, whoever gave them. */
  List<List<Double>> values() {
    return units.values().stream().map(given -> List.copyOf(given.values())).toList();
  }

  /** The values of the units that all of these raters rated, in the raters' order. */
  List<List<Double>> complete(List<String> raters) {
    List<List<Double>> complete = new ArrayList<>();
    for (Map<String, Double> given : units.values()) {
      if (given.keySet().containsAll(raters)) {
        complete.add(raters.stream().map(given::get).toList());
      }
    }
    return complete;
  }
}
