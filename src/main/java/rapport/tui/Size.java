package rapport.tui;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a terminal in cells. */
public record Size(int columns, int rows) {
  /** What a terminal has been taken for since the VT100, where nothing better is known. */
  public static final Size STANDARD = new Size(80, 24);

  /** Below this nothing useful fits. */
  static final Size FLOOR = new Size(30, 8);

  /** More than any screen has; larger answers are a confused terminal's. */
  private static final int LARGEST = 1000;

  private static final Pattern SHAPE = Pattern.compile("\\s*(\\d{1,5})\\s*[x ]\\s*(\\d{1,5})\\s*");

  public Size {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("a size must be positive: " + columns + "x" + rows);
    }
  }

  /** Reads {@code 80x24}: columns, then rows. Nothing for anything else, or for no size at all. */
  public static Optional<Size> parse(String text) {
    Matcher matcher = SHAPE.matcher(text);
    return matcher.matches() ? of(matcher.group(1), matcher.group(2)) : Optional.empty();
  }

  /** Reads what {@code stty size} prints: rows, then columns. */
  static Optional<Size> parseRowsFirst(String text) {
    return parse(text).flatMap(turned -> of("" + turned.rows, "" + turned.columns));
  }

  private static Optional<Size> of(String columns, String rows) {
    int width = Integer.parseInt(columns);
    int height = Integer.parseInt(rows);
    if (width == 0 || height == 0) {
      return Optional.empty();
    }
    return Optional.of(new Size(Math.min(width, LARGEST), Math.min(height, LARGEST)));
  }

  boolean isBelowFloor() {
    return columns < FLOOR.columns || rows < FLOOR.rows;
  }
}
