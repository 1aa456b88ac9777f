package rapport.tui.terminal;

/** Strings of one letter, each made once. */
public final class PlainLetters {
  private static final String[] STRINGS = new String[0x7F];

  private PlainLetters() {}

  public static String string(char c) {
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
