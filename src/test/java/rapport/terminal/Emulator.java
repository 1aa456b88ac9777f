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
  private boolean isAlternate;
  private boolean wraps = true;

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
    cells = new String[rows][columns];
    clear();
    place(row, column);
  }

  /** What is still on its way for a larger window may name a place that there is none of now. */
  private void place(int toRow, int toColumn) {
    row = Math.max(0, Math.min(toRow, cells.length - 1));
    column = Math.max(0, Math.min(toColumn, cells[0].length - 1));
  }

  private void clear() {
    for (String[] line : cells) {
      Arrays.fill(line, " ");
    }
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
    } else if (c == '\n') {
      row = Math.min(row + 1, cells.length - 1);
    } else if (c >= 0x20) {
      return write(at);
    }
    return at + 1;
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
      row = Math.min(row + 1, cells.length - 1);
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
      clear();
    } else if (last == 'K') {
      Arrays.fill(cells[row], " ");
    } else if (parameters.equals("?7")) {
      wraps = last == 'h';
    } else if (parameters.equals("?1049")) {
      isAlternate = last == 'h';
      clear();
    }
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
