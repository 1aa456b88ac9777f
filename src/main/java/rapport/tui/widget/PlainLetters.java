package rapport.tui.widget;

/**
 * Text of which every char is safe, stands alone and takes one cell: nearly all of it. The way
 * through Unicode's rules would cost more than the rest of the first frame.
 */
final class PlainLetters {
  private static final String[] STRINGS = new String[0x7F];

  private PlainLetters() {}

  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** ASCII, Latin letters, dashes and quotes, arrows, lines and blocks. */
  private static boolean isPlain(char c) {
    return (c >= 0x20 && c < 0x7F)
        || (c >= 0xA1 && c < 0x250 && c != 0xAD)
        || (c >= 0x2010 && c < 0x2028)
        || (c >= 0x2190 && c < 0x2200)
        || (c >= 0x2500 && c < 0x25A0);
  }

  static String string(char c) {
    if (c >= STRINGS.length) {
      return String.valueOf(c);
    }
    String known = STRINGS[c];
    if (known == null) {
      known = String.valueOf(c);
      STRINGS[c] = known;
    }
    return known;
  }
}
