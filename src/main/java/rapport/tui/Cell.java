package rapport.tui;

/**
 * One cell of a frame.
 *
 * @param text one grapheme, or nothing in the right half of a wide one
 */
record Cell(String text, Style style) {
  static final Cell BLANK = new Cell(" ", Style.BODY);

  boolean isRightHalf() {
    return text.isEmpty();
  }
}
