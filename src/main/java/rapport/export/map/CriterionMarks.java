package rapport.export.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;
import rapport.scenario.model.Scenario;

/** A letter or a few for each criterion of a scenario, for where there is little room. */
final class CriterionMarks {
  private final Map<String, String> marks = new LinkedHashMap<>();

  /** The shortest beginnings by which the criteria can be told apart. */
  static CriterionMarks of(Scenario scenario) {
    Set<String> criteria =
        scenario.nodes().values().stream()
            .filter(Decision.class::isInstance)
            .flatMap(node -> ((Decision) node).criteria().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    CriterionMarks marks = new CriterionMarks();
    criteria.forEach(criterion -> marks.marks.put(criterion, shortest(criterion, criteria)));
    return marks;
  }

  private static String shortest(String criterion, Set<String> all) {
    int length = 1;
    while (length < criterion.length() && isShared(criterion.substring(0, length), all)) {
      length++;
    }
    return Character.toUpperCase(criterion.charAt(0)) + criterion.substring(1, length);
  }

  private static boolean isShared(String beginning, Set<String> all) {
    return all.stream().filter(other -> other.startsWith(beginning)).count() > 1;
  }

  /** The levels of a response: {@code E4 B2}. */
  String levels(Response response) {
    return response.ratings().entrySet().stream()
        .map(rating -> marks.getOrDefault(rating.getKey(), rating.getKey()) + rating.getValue())
        .collect(Collectors.joining(" "));
  }

  /** What each mark stands for. */
  List<String> legend() {
    List<String> words = new ArrayList<>();
    marks.forEach((criterion, mark) -> words.add(mark + " " + criterion));
    return words;
  }
}
