package rapport.tui.terminal;

import java.util.Arrays;
import java.util.Optional;

/** Everything on the screen at one moment: a grid of styled cells, and where the cursor stands. */
public final class Frame {
  /** A place in the grid, counted from 0 at the top left. */
  public record Place(int column, int row) {}

  private final Size size;
  private final Cell[] cells;
  private final Optional<Place> cursor;

  public Frame(Size size, Cell[] cells, Optional<Place> cursor) {
    this.size = size;
    this.cells = cells.clone();
    this.cursor = cursor;
  }

  /** A frame with nothing on it. */
  static Frame blank(Size size) {
    Cell[] cells = new Cell[size.columns() * size.rows()];
    Arrays.fill(cells, Cell.BLANK);
    return new Frame(size, cells, Optional.empty());
  }

  public Size size() {
    return size;
  }

  public Cell at(int column, int row) {
    return cells[row * size.columns() + column];
  }

  /**
   * Where the cursor is shown: where something is written, or else where what is selected begins,
   * since braille displays and magnifiers follow it; nothing while it is hidden.
   */
  public Optional<Place> cursor() {
    return cursor.or(this::selected);
  }

  /** Where something is written, if it is. */
  public Optional<Place> written() {
    return cursor;
  }

  private Optional<Place> selected() {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].style().tone() == Style.Tone.SELECTED) {
        return Optional.of(new Place(i % size.columns(), i / size.columns()));
      }
    }
    return Optional.empty();
  }

  /** One row as text, without the blanks at its end. */
  String row(int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < size.columns(); column++) {
      text.append(at(column, row).text());
    }
    return text.toString().stripTrailing();
  }

  /** The rows as text, one a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < size.rows(); row++) {
      text.append(row(row)).append('\n');
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frame frame
        && size.equals(frame.size)
        && cursor.equals(frame.cursor)
        && Arrays.equals(cells, frame.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }
}
