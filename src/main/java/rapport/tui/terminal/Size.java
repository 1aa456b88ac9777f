package rapport.tui.terminal;

import java.util.Optional;

/** The size of a terminal in cells. */
public record Size(int columns, int rows) {
  /** What a terminal has been taken for since the VT100, where nothing better is known. */
  public static final Size STANDARD = new Size(80, 24);

  /** Below this nothing useful fits. */
  public static final Size FLOOR = new Size(30, 8);

  /** More than any screen has; larger answers are a confused terminal's. */
  private static final int LARGEST = 1000;

  public Size {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("a size must be positive: " + columns + "x" + rows);
    }
  }

  /** Reads {@code 80x24}: columns, then rows. Nothing for anything else, or for no size at all. */
  public static Optional<Size> parse(String text) {
    int[] numbers = numbers(text, 'x');
    return of(numbers[0], numbers[1]);
  }

  /** Reads what {@code stty size} prints: rows, then columns. */
  public static Optional<Size> parseRowsFirst(String text) {
    int[] numbers = numbers(text, ' ');
    return of(numbers[1], numbers[0]);
  }

  private static int[] numbers(String text, char between) {
    int at = text.indexOf(between);
    return at < 0
        ? new int[] {0, 0}
        : new int[] {number(text.substring(0, at)), number(text.substring(at + 1))};
  }

  /** The number, or 0 for anything else. */
  private static int number(String text) {
    boolean isNumber = !text.isEmpty() && text.length() < 6;
    for (int i = 0; i < text.length(); i++) {
      isNumber &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return isNumber ? Integer.parseInt(text) : 0;
  }

  private static Optional<Size> of(int columns, int rows) {
    return columns == 0 || rows == 0
        ? Optional.empty()
        : Optional.of(new Size(Math.min(columns, LARGEST), Math.min(rows, LARGEST)));
  }

  public boolean isBelowFloor() {
    return columns < FLOOR.columns || rows < FLOOR.rows;
  }
}
