package rapport.scenario.signs;

import rapport.scenario.diagnostic.SourceLines;

/** The other lines of a group of keys. */
final class Siblings {
  /**
   * To look for one means to read all around it, so a file of nothing but slips would take long.
   */
  private static final int MOST_SEARCHES = 50;

  private final SourceLines lines;
  private int searches;

  Siblings(SourceLines lines) {
    this.lines = lines;
  }

  /** Whether one of those around this line has this key; yes when that was asked too often. */
  boolean have(String word, int column, int number) {
    searches++;
    return searches > MOST_SEARCHES
        || areAbove(word + ":", column, number)
        || areBelow(word + ":", column, number);
  }

  private boolean areAbove(String key, int column, int number) {
    int line = number;
    do {
      line--;
      String raw = lines.line(line);
      // The group's first key may stand behind the dash of its entry.
      if (raw.startsWith(key, column) && raw.substring(0, column).replace('-', ' ').isBlank()) {
        return true;
      }
    } while (line > 1 && isWithin(line, column));
    return false;
  }

  private boolean areBelow(String key, int column, int number) {
    int line = number + 1;
    while (line <= lines.count() && isWithin(line, column)) {
      if (lines.line(line).startsWith(key, column)) {
        return true;
      }
      line++;
    }
    return false;
  }

  private boolean isWithin(int line, int column) {
    String raw = lines.line(line);
    return raw.isBlank() || Indent.of(raw).plain() >= column;
  }
}
