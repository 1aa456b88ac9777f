package rapport.scenario.causes;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The nodes and responses that a file names, and where their names stand. */
final class Parts {
  private final Map<Part, Map<Integer, Integer>> depths = new EnumMap<>(Part.class);
  private final Set<String> names = new HashSet<>();
  private final Optional<String> unanswered;

  Parts(WrittenLines lines) {
    for (int index = 0; index < lines.count(); index++) {
      WrittenLine line = lines.at(index);
      boolean isBelow = isBelowParent(lines, index);
      Part.namedAt(lines, index).ifPresent(part -> take(part, line, isBelow));
    }
    unanswered = lines.targets().filter(target -> !names.contains(target)).findFirst();
  }

  private void take(Part part, WrittenLine line, boolean isBelowParent) {
    names.add(line.key());
    if (isBelowParent) {
      depths.computeIfAbsent(part, any -> new TreeMap<>()).merge(line.depth(), 1, Integer::sum);
    }
  }

  /** Whether it stands below the key that it belongs to, and so where it should, however deep. */
  static boolean isBelowParent(WrittenLines lines, int index) {
    int above = lines.groups().above(index);
    return above >= 0
        && Part.namedAt(lines, index).map(Part::parent).orElse("").equals(lines.at(above).key());
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
