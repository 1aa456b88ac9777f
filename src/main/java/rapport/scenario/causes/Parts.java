package rapport.scenario.causes;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rapport.scenario.format.Places;

/** The nodes and responses that a file names, and where their names stand. */
final class Parts {
  private final Map<Part, Map<Integer, Integer>> depths = new EnumMap<>(Part.class);
  private final Set<String> names = new HashSet<>();
  private final Optional<String> unanswered;

  Parts(WrittenLines lines) {
    for (int index = 0; index < lines.count(); index++) {
      String name = lines.at(index).key();
      int depth = lines.at(index).depth();
      Part.namedAt(lines, index).ifPresent(part -> take(part, name, depth));
    }
    unanswered = lines.targets().filter(target -> !names.contains(target)).findFirst();
  }

  private void take(Part part, String name, int depth) {
    names.add(name);
    if (!Places.isKey(name)) {
      depths.computeIfAbsent(part, any -> new TreeMap<>()).merge(depth, 1, Integer::sum);
    }
  }

  /** Where the names of such parts stand, nearly all of them; -1 where that can't be told. */
  int depthOf(Part part) {
    Map<Integer, Integer> counts = depths.getOrDefault(part, Map.of());
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > all)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** A node that the file leads to and doesn't have, if there is one. */
  Optional<String> unanswered() {
    return unanswered;
  }
}
