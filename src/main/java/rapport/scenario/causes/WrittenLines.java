package rapport.scenario.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.scenario.diagnostic.SourceLines;
import rapport.scenario.yaml.YamlLine;

/** The lines that give a file its shape: no empty ones, no remarks, nothing within a text. */
final class WrittenLines {
  private final SourceLines source;
  private final List<WrittenLine> shape = new ArrayList<>();
  private final Groups groups;
  private final Parts parts;

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
    groups = new Groups(shape);
    parts = new Parts(this);
  }

  int count() {
    return shape.size();
  }

  WrittenLine at(int index) {
    return shape.get(index);
  }

  /** Whether there is a line of this place. */
  boolean has(int index) {
    return index >= 0 && index < shape.size();
  }

  /** Which lines stand below and beside one another. */
  Groups groups() {
    return groups;
  }

  /** The nodes and responses that the file names. */
  Parts parts() {
    return parts;
  }

  /** The nodes that the file leads to, in its order. */
  Stream<String> targets() {
    return shape.stream()
        .filter(line -> List.of("next", "to").contains(line.key()) && line.hasPlainValue())
        .map(WrittenLine::value);
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
