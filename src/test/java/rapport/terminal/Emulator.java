package rapport.terminal;

import java.util.Arrays;
import java.util.List;
import rapport.text.DisplayWidth;
import rapport.text.Graphemes;

/** As much of a terminal as it takes to know what a person would see. */
public final class Emulator {
  private final boolean joins;
  private final StringBuilder pending = new StringBuilder();
  private String[][] cells;
  private int column;
  private int row;
  private boolean wraps = true;
  private boolean isAlternate;

  /** What the alternate screen hides, and where its cursor stood. */
  private String[][] main = {};

  private int mainRow;
  private int mainColumn;

  /** A terminal that shows a grapheme as one character. */
  Emulator(int columns, int rows) {
    this(columns, rows, true);
  }

  /**
   * A terminal.
   *
   * @param joins whether it knows graphemes; if not, it gives every code point cells of its own
   */
  public Emulator(int columns, int rows, boolean joins) {
    this.joins = joins;
    resize(columns, rows);
  }

  /** Forgets everything: the program has to draw it anew. */
  void resize(int columns, int rows) {
    cells = blank(rows, columns);
    main = blank(rows, columns);
    place(row, column);
  }

  private static String[][] blank(int rows, int columns) {
    String[][] blank = new String[rows][columns];
    for (String[] line : blank) {
      Arrays.fill(line, " ");
    }
    return blank;
  }

  /** What is still on its way for a larger window may name a place that there is none of now. */
  private void place(int toRow, int toColumn) {
    row = Math.max(0, Math.min(toRow, cells.length - 1));
    column = Math.max(0, Math.min(toColumn, cells[0].length - 1));
  }

  /** Whether the alternate screen is shown. */
  boolean isAlternate() {
    return isAlternate;
  }

  public void accept(String text) {
    pending.append(text);
    int at = 0;
    while (at < pending.length()) {
      int next = pending.charAt(at) == 0x1B ? escape(at) : plain(at);
      if (next < 0) {
        break;
      }
      at = next;
    }
    pending.delete(0, at);
  }

  private int plain(int at) {
    char c = pending.charAt(at);
    if (c == '\r') {
      column = 0;
    } else if (c == '\b') {
      column = Math.max(0, column - 1);
    } else if (c == '\n') {
      down();
    } else if (c >= 0x20) {
      return write(at);
    }
    return at + 1;
  }

  /** Below the last row is a new one, for which the first goes. */
  private void down() {
    if (row < cells.length - 1) {
      row++;
      return;
    }
    System.arraycopy(cells, 1, cells, 0, row);
    cells[row] = blank(1, cells[row].length)[0];
  }

  private int write(int at) {
    int end = at;
    while (end < pending.length() && pending.charAt(end) >= 0x20) {
      end++;
    }
    String text = pending.substring(at, end);
    List<String> parts =
        joins ? Graphemes.of(text) : text.codePoints().mapToObj(Character::toString).toList();
    parts.forEach(this::put);
    return end;
  }

  private void put(String part) {
    int width = DisplayWidth.ofCluster(part);
    if (!wraps) {
      column = Math.min(column, cells[0].length - width);
    } else if (column + width > cells[0].length) {
      down();
      column = 0;
    }
    for (int i = 0; width > 0 && i <= width; i++) {
      erase(column + i);
    }
    for (int i = 0; i < width; i++) {
      cells[row][column + i] = i == 0 ? part : "";
    }
    column += width;
  }

  /** What loses a part of its cells is gone. */
  private void erase(int at) {
    if (at < cells[row].length && cells[row][at].isEmpty()) {
      int from = at;
      while (from > 0 && cells[row][from].isEmpty()) {
        from--;
      }
      int to = at;
      while (to < cells[row].length && (to == from || cells[row][to].isEmpty())) {
        to++;
      }
      Arrays.fill(cells[row], from, to, " ");
    }
  }

  /** Gives where the sequence ends, or -1 while it isn't complete. */
  private int escape(int at) {
    if (at + 1 >= pending.length()) {
      return -1;
    }
    if (pending.charAt(at + 1) != '[') {
      return at + 2;
    }
    for (int end = at + 2; end < pending.length(); end++) {
      char c = pending.charAt(end);
      if (c >= 0x40 && c <= 0x7E) {
        csi(pending.substring(at + 2, end), c);
        return end + 1;
      }
    }
    return -1;
  }

  private void csi(String parameters, char last) {
    if (last == 'H') {
      String[] place = parameters.split(";", -1);
      place(
          place[0].isEmpty() ? 0 : Integer.parseInt(place[0]) - 1,
          place.length < 2 ? 0 : Integer.parseInt(place[1]) - 1);
    } else if (last == 'J') {
      cells = blank(cells.length, cells[0].length);
    } else if (last == 'K') {
      Arrays.fill(
          cells[row],
          parameters.equals("2") ? 0 : Math.min(column, cells[0].length),
          cells[0].length,
          " ");
    } else if (parameters.equals("?7")) {
      wraps = last == 'h';
    } else if (parameters.equals("?1049")) {
      alternate(last == 'h');
    }
  }

  private void alternate(boolean shown) {
    if (shown && !isAlternate) {
      main = cells;
      mainRow = row;
      mainColumn = column;
      cells = blank(cells.length, cells[0].length);
    } else if (!shown && isAlternate) {
      cells = main;
      place(mainRow, mainColumn);
    }
    isAlternate = shown;
  }

  /** What can be seen. */
  public String screen() {
    StringBuilder text = new StringBuilder();
    for (String[] line : cells) {
      text.append(String.join("", line).stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
