package rapport.scenario.causes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapport.scenario.diagnostic.SourceLines;
import rapport.scenario.format.Places;
import rapport.scenario.yaml.YamlLine;

/** The lines that give a file its shape: no empty ones, no remarks, nothing within a text. */
final class WrittenLines {
  private final SourceLines source;
  private final List<WrittenLine> shape = new ArrayList<>();
  private final int[] above;
  private final Map<Part, Integer> depths = new EnumMap<>(Part.class);

  WrittenLines(SourceLines source) {
    this.source = source;
    @Nullable WrittenLine before = null;
    for (int number = 1; number <= source.count(); number++) {
      WrittenLine line = WrittenLine.of(YamlLine.of(number, source.line(number)));
      boolean isText = before != null && before.goesOnIn(line);
      if (!isText && !line.text().isBlank()) {
        before = line;
        if (!line.line().isEmpty()) {
          shape.add(line);
        }
      }
    }
    above = parents();
  }

  int count() {
    return shape.size();
  }

  /** Where the names of such parts stand, nearly all of them; -1 where that can't be told. */
  int depthOf(Part part) {
    return depths.computeIfAbsent(part, this::depthOfMost);
  }

  private int depthOfMost(Part part) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 0; i < count(); i++) {
      if (Part.namedAt(this, i).filter(part::equals).isPresent() && !Places.isKey(at(i).key())) {
        counts.merge(at(i).depth(), 1, Integer::sum);
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > all)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  WrittenLine at(int index) {
    return shape.get(index);
  }

  /** Whether there is a line of this place. */
  boolean has(int index) {
    return index >= 0 && index < shape.size();
  }

  /** The line that this one stands below: the nearest before it that is indented less; or -1. */
  int above(int index) {
    return above[index];
  }

  private int[] parents() {
    int[] parents = new int[shape.size()];
    for (int i = 0; i < parents.length; i++) {
      int before = i - 1;
      while (before >= 0 && at(before).depth() >= at(i).depth()) {
        before = parents[before];
      }
      parents[i] = before;
    }
    return parents;
  }

  /** The first line below the one here that is its own, if it has any; else -1. */
  int below(int index) {
    return has(index + 1) && at(index + 1).depth() > at(index).depth() ? index + 1 : -1;
  }

  /** The place behind the last line that stands below this one. */
  int behind(int index) {
    int next = index + 1;
    while (has(next) && at(next).depth() > at(index).depth()) {
      next++;
    }
    return next;
  }

  /** The line of this number as it is written, whatever it is. */
  String text(int number) {
    return source.line(number);
  }

  /** The number of the last line before the one at this place, or of the file's last. */
  int lastBefore(int index) {
    return has(index) ? at(index).number() - 1 : source.count();
  }

  /** These lines with so many more spaces before them; fewer where the number is negative. */
  Map<Integer, String> moved(int first, int last, int spaces) {
    Map<Integer, String> moved = new TreeMap<>();
    for (int number = first; number <= last; number++) {
      String text = text(number);
      int indent = YamlLine.of(number, text).indent();
      moved.put(
          number,
          spaces >= 0 ? " ".repeat(spaces) + text : text.substring(Math.min(-spaces, indent)));
    }
    return moved;
  }
}
