package rapport.tui.widget;

/** Strings of one letter, each made once. */
final class PlainLetters {
  private static final String[] STRINGS = new String[0x7F];

  private PlainLetters() {}

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
