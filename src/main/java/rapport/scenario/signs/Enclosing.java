package rapport.scenario.signs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import rapport.scenario.format.Places;

/** The keys that a line stands below. */
final class Enclosing {
  private static final Level TOP = new Level(-1, "", false, true);

  private final Deque<Level> levels = new ArrayDeque<>();

  /** A key, and where its entries begin once one did. */
  static final class Level {
    final int column;
    final String key;
    final boolean isExact;
    private int dash = -1;
    private final boolean isOpen;

    private Level(int column, String key, boolean isExact, boolean isOpen) {
      this.column = column;
      this.key = key;
      this.isExact = isExact;
      this.isOpen = isOpen;
    }

    /** Whether an entry of a list may begin in this column. */
    boolean takesDash(int at) {
      return Places.isList(key) && (dash < 0 ? at >= column : at <= dash);
    }

    /** Whether one most likely begins there, where each step goes so far. */
    boolean expectsDash(int at, int step) {
      boolean isFirst = dash < 0 && (at == column || at == column + step);
      return Places.isList(key) && (isFirst || at == dash);
    }

    boolean hasDash() {
      return dash >= 0;
    }

    /** Whether what belongs to the key has yet to come, and may begin in this column. */
    boolean awaits(int at) {
      return isOpen && dash < 0 && at > column;
    }
  }

  Level last() {
    return levels.isEmpty() ? TOP : levels.getLast();
  }

  /** The key that an entry in this column belongs to; it may begin where the key does. */
  Level ofEntry(int column) {
    Iterator<Level> fromLast = levels.descendingIterator();
    while (fromLast.hasNext()) {
      Level level = fromLast.next();
      if (level.column <= column) {
        return level;
      }
    }
    return TOP;
  }

  void beginEntry(int column) {
    while (last().column > column) {
      levels.removeLast();
    }
    if (!levels.isEmpty()) {
      last().dash = column;
    }
  }

  /**
   * Begins a key.
   *
   * @param isOpen whether nothing stands behind it on its line
   */
  void beginKey(int column, String key, boolean isOpen) {
    while (!levels.isEmpty() && last().column >= column) {
      levels.removeLast();
    }
    levels.addLast(new Level(column, key, Places.isExact(key, last().key), isOpen));
  }

  /** The keys that a key in this column stands below, the outermost first. */
  List<String> above(int column) {
    return levels.stream().filter(level -> level.column < column).map(level -> level.key).toList();
  }

  /** Whether keys began in this column. */
  boolean has(int column) {
    return levels.stream().anyMatch(level -> level.column == column);
  }
}
