package rapport.scenario.signs;

import java.util.function.IntPredicate;
import rapport.scenario.diagnostic.SourceLines;

/** What stands above and below the line that is read, and so where it may begin. */
final class Outline {
  private final SourceLines lines;
  private final KnownWords known;
  private final Enclosing keys = new Enclosing();
  private final Siblings siblings;
  private int number;
  private int step;

  Outline(String text, SourceLines lines) {
    this.lines = lines;
    this.known = new KnownWords(text);
    this.siblings = new Siblings(lines);
  }

  KnownWords known() {
    return known;
  }

  Enclosing keys() {
    return keys;
  }

  void moveTo(int line) {
    number = line;
  }

  /** Where this line may begin, if its first sign that can be seen stands here. */
  IntPredicate fitting(MendedLine line, int at) {
    if (line.at(at) == '-') {
      return this::fitsEntry;
    }
    boolean isOpen = line.raw().stripTrailing().endsWith(":");
    return isOpen ? column -> fitsKey(column) && nextIndent() > column : this::fitsKey;
  }

  /** Whether a key may begin in this column. */
  private boolean fitsKey(int column) {
    return keys.last().awaits(column) ? column == likely() : keys.has(column);
  }

  /** Where a key begins, if what is above it says all. */
  int likely() {
    Enclosing.Level last = keys.last();
    if (last.column < 0) {
      return 0;
    }
    return last.awaits(last.column + 1) ? last.column + step() : last.column;
  }

  private boolean fitsEntry(int column) {
    return keys.ofEntry(column).expectsDash(column, step());
  }

  /** How far each level of the file is indented, by what lines other than this one say. */
  private int step() {
    for (int line = 1; step == 0 && line <= lines.count(); line++) {
      Indent indent = Indent.of(lines.line(line));
      boolean says = line != number && !indent.isOdd() && indent.end() < lines.length(line);
      step = says ? indent.plain() : 0;
    }
    return step;
  }

  /** How far the next line with something on it is indented, or -1. */
  int nextIndent() {
    for (int next = number + 1; next <= lines.count(); next++) {
      Indent indent = Indent.of(lines.line(next));
      if (indent.end() < lines.length(next)) {
        return indent.plain();
      }
    }
    return -1;
  }

  /** Whether another line of the same group begins with this key, in this column. */
  boolean hasKey(String word, int column) {
    return siblings.have(word, column, number);
  }
}
