package rapport.scenario.yaml;

import java.util.Optional;
import rapport.scenario.diagnostic.SourceLines;

/** The lines around a mistake. */
final class TextLines {
  private final SourceLines lines;

  TextLines(SourceLines lines) {
    this.lines = lines;
  }

  YamlLine line(int number) {
    return YamlLine.of(number, lines.line(number));
  }

  /**
   * The last line that is empty or no comment before this one; the first line when there is none.
   */
  Optional<YamlLine> before(int number) {
    for (int i = number - 1; i >= 1; i--) {
      YamlLine line = line(i);
      if (!line.isEmpty()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** The last of the lines that belong to this one because they are indented further. */
  int lastBelow(YamlLine line) {
    int indent = line.depth();
    int last = line.number();
    for (int i = last + 1; i <= lines.count(); i++) {
      YamlLine below = line(i);
      if (below.indent() < below.text().length()) {
        if (below.indent() <= indent) {
          return last;
        }
        last = i;
      }
    }
    return last;
  }

  /** The last of the lines below this one before the next that has a key. */
  int lastWithoutKey(YamlLine line) {
    int last = line.number();
    while (last < lines.count() && !line(last + 1).hasKey()) {
      last++;
    }
    return last;
  }

  /** The first line above this one where a quoted value opens and never closes. */
  Optional<YamlLine> unclosedQuoteAbove(int number) {
    for (int i = 1; i < number; i++) {
      YamlLine line = line(i);
      if (line.opensBlock()) {
        i = lastBelow(line);
      } else if (line.opensQuote() && !closesBelow(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private boolean closesBelow(YamlLine line) {
    int last = lastBelow(line);
    for (int i = line.number() + 1; i <= last; i++) {
      if (lines.line(i).indexOf(line.first()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** How many lines there are of a list that begins here: dashes in the same column. */
  int dashes(YamlLine first) {
    int count = 1;
    for (int i = first.number() + 1; i <= lines.count(); i++) {
      YamlLine line = line(i);
      if (!line.isEmpty() && line.indent() < first.indent()) {
        return count;
      }
      count += line.indent() == first.indent() && line.isDashed() ? 1 : 0;
    }
    return count;
  }

  /**
   * How far the nearest line above that is indented further than this one, and belongs beside it,
   * is indented.
   */
  int siblingIndent(YamlLine line) {
    int sibling = line.indent();
    for (int i = line.number() - 1; i >= 1; i--) {
      YamlLine above = line(i);
      if (!above.isEmpty()) {
        if (above.indent() <= line.indent()) {
          return sibling;
        }
        sibling = above.indent();
      }
    }
    return sibling;
  }
}
