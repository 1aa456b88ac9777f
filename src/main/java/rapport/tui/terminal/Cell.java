package rapport.tui.terminal;

/**
 * One cell of a frame.
 *
 * @param text one grapheme, or nothing where one that is wider than a cell goes on
 */
public record Cell(String text, Style style) {
  public static final Cell BLANK = new Cell(" ", Style.BODY);

  // By hand here and in Style: a record's own are put together at run time, which takes a fifth of
  // the time to the first frame.

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Cell cell && text.equals(cell.text) && style.equals(cell.style));
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + style.hashCode();
  }

  /** Whether the grapheme before it goes on here. */
  public boolean isRest() {
    return text.isEmpty();
  }
}
