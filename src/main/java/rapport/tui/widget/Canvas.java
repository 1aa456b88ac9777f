package rapport.tui.widget;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.text.DisplayWidth;
import rapport.text.Graphemes;
import rapport.text.Sanitiser;
import rapport.tui.terminal.Cell;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.PlainLetters;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Line.Run;

/** A frame in the making. Whatever doesn't fit is cut, never wrapped and never half a character. */
public final class Canvas {
  private final Size size;
  private final Cell[] cells;
  private Optional<Frame.Place> cursor = Optional.empty();

  public Canvas(Size size) {
    this.size = size;
    this.cells = new Cell[size.columns() * size.rows()];
    Arrays.fill(cells, Cell.BLANK);
  }

  /** A canvas that begins with everything in a frame. */
  static Canvas over(Frame frame) {
    Canvas canvas = new Canvas(frame.size());
    for (int i = 0; i < canvas.cells.length; i++) {
      canvas.cells[i] = frame.at(i % frame.size().columns(), i / frame.size().columns());
    }
    return canvas;
  }

  Size size() {
    return size;
  }

  /** Puts a smaller frame here, with its cursor. */
  public void frame(int column, int row, Frame frame) {
    for (int y = 0; y < frame.size().rows(); y++) {
      for (int x = 0; x < frame.size().columns(); x++) {
        cells[(row + y) * size.columns() + column + x] = frame.at(x, y);
      }
    }
    frame.written().ifPresent(at -> cursor(column + at.column(), row + at.row()));
  }

  /** Writes one line; gives the column behind its last cell. */
  int line(int column, int row, Line line) {
    int at = column;
    for (Run run : line.runs()) {
      at = text(at, row, run.text(), run.style());
    }
    return at;
  }

  /** Writes lines below each other. */
  public void lines(int column, int row, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line(column, row + i, lines.get(i));
    }
  }

  /** Writes text; gives the column behind its last cell. */
  public int text(int column, int row, String text, Style style) {
    if (row < 0 || row >= size.rows()) {
      return column;
    }
    return Graphemes.isPlain(text)
        ? plain(column, row, text, style)
        : rich(column, row, text, style);
  }

  private int plain(int column, int row, String text, Style style) {
    int end = Math.min(text.length(), size.columns() - column);
    for (int i = 0; i < end; i++) {
      put(column + i, row, 1, new Cell(PlainLetters.string(text.charAt(i)), style));
    }
    return column + Math.max(0, end);
  }

  private int rich(int column, int row, String text, Style style) {
    int at = column;
    for (String cluster : Graphemes.of(Sanitiser.line(text))) {
      int width = DisplayWidth.ofCluster(cluster);
      if (at + width > size.columns()) {
        break;
      }
      if (width > 0) {
        put(at, row, width, new Cell(cluster, style));
      }
      at += width;
    }
    return at;
  }

  private void put(int column, int row, int width, Cell cell) {
    if (column < 0) {
      return;
    }
    int index = row * size.columns() + column;
    clearCut(index, row * size.columns());
    for (int i = 1; i < width; i++) {
      cells[index + i] = new Cell("", cell.style());
    }
    cells[index] = cell;
    clearRest(index + width, (row + 1) * size.columns());
  }

  /** No half of a character is left in front of another. */
  private void clearCut(int index, int rowBegin) {
    for (int i = index; cells[i].isRest() && i > rowBegin; i--) {
      cells[i - 1] = cells[i - 1].isRest() ? cells[i - 1] : blank(cells[i - 1]);
      cells[i] = blank(cells[i]);
    }
  }

  /** Nor behind it. */
  private void clearRest(int index, int rowEnd) {
    for (int i = index; i < rowEnd && cells[i].isRest(); i++) {
      cells[i] = blank(cells[i]);
    }
  }

  private static Cell blank(Cell cell) {
    return new Cell(" ", cell.style());
  }

  /** Fills a part of a row with one style, leaving no text. */
  public void fill(int column, int row, int width, Style style) {
    text(column, row, " ".repeat(Math.max(0, width)), style);
  }

  /** Shows the cursor here. */
  public void cursor(int column, int row) {
    int right = Math.max(0, Math.min(column, size.columns() - 1));
    int down = Math.max(0, Math.min(row, size.rows() - 1));
    cursor = Optional.of(new Frame.Place(right, down));
  }

  public Frame frame() {
    return new Frame(size, cells, cursor);
  }
}
