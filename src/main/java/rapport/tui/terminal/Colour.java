package rapport.tui.terminal;

import com.googlecode.lanterna.TextColor;

/**
 * A colour: one of the sixteen every terminal has, and the exact one for terminals that say they
 * can show it.
 */
enum Colour {
  /** Whatever the terminal's own is. */
  OWN(TextColor.ANSI.DEFAULT, -1),
  INK(TextColor.ANSI.BLACK, 0x14171C),
  BLACK(TextColor.ANSI.BLACK, 0x000000),
  PAPER(TextColor.ANSI.WHITE_BRIGHT, 0xFBF9F4),
  WHITE(TextColor.ANSI.WHITE_BRIGHT, 0xFFFFFF),
  SILVER(TextColor.ANSI.WHITE, 0xD6D9DE),
  TURQUOISE(TextColor.ANSI.CYAN, 0x6CC7D6),
  LEAF(TextColor.ANSI.GREEN, 0x7CC67A),
  SAND(TextColor.ANSI.YELLOW, 0xE3C46B),
  CORAL(TextColor.ANSI.RED_BRIGHT, 0xFF7B72),
  SCARLET(TextColor.ANSI.RED, 0xB3201B),
  NAVY(TextColor.ANSI.BLUE, 0x0B4F9E),
  /** No green of the sixteen can be read on white. */
  FOREST(TextColor.ANSI.BLUE, 0x1E6B2E),
  UMBER(TextColor.ANSI.MAGENTA, 0x7A4A00),
  YELLOW(TextColor.ANSI.YELLOW_BRIGHT, 0xFFFF00),
  LIME(TextColor.ANSI.GREEN_BRIGHT, 0x5CFF5C);

  private final TextColor.ANSI basic;
  private final int rgb;

  Colour(TextColor.ANSI basic, int rgb) {
    this.basic = basic;
    this.rgb = rgb;
  }

  TextColor of(boolean rich) {
    return rich && rgb >= 0
        ? new TextColor.RGB((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF)
        : basic;
  }

  /** Red, green and blue in three bytes; negative for the terminal's own. */
  int rgb() {
    return rgb;
  }
}
