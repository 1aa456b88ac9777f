package rapport.grading.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each person scored on each item. An item a person never met is absent.
 *
 * @param scale what a score can be; numbers of any size if it wasn't said
 */
public record Scores(Scale scale, Map<String, Map<String, Double>> persons) {

  public Scores {
    Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
    persons.forEach(
        (person, items) ->
            copy.put(person, Collections.unmodifiableMap(new LinkedHashMap<>(items))));
    persons = Collections.unmodifiableMap(copy);
  }

  /** Every item that somebody met, in the order they come up. */
  public List<String> items() {
    Set<String> items = new LinkedHashSet<>();
    persons.values().forEach(scores -> items.addAll(scores.keySet()));
    return List.copyOf(items);
  }

  /** The scores of those who met this item. */
  List<Map<String, Double>> whoMet(String item) {
    return persons.values().stream().filter(scores -> scores.containsKey(item)).toList();
  }

  /** The scores of those who met every item, in the items' order. */
  List<List<Double>> complete() {
    List<String> items = items();
    return persons.values().stream()
        .filter(scores -> scores.size() == items.size())
        .map(scores -> items.stream().map(scores::get).toList())
        .toList();
  }

  boolean areAllZeroOrOne() {
    return persons.values().stream()
        .flatMap(scores -> scores.values().stream())
        .allMatch(score -> score == 0 || score == 1);
  }
}
