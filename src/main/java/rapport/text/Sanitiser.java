package rapport.text;

/**
 * Makes any outside text safe to print: a scenario, a name, an argument, a file name. A terminal
 * obeys control characters, and bidirectional overrides can make text say what it doesn't, so
 * neither gets through.
 */
public final class Sanitiser {
  private static final char REPLACEMENT = '\uFFFD';

  private Sanitiser() {}

  /**
   * One line of safe text: line breaks and tabs become spaces, other controls a replacement
   * character.
   */
  public static String line(String text) {
    return clean(text, false);
  }

  /** Safe text that keeps its line breaks. */
  public static String clean(String text) {
    return clean(text, true);
  }

  /** Whether this code point may never reach a terminal. */
  public static boolean isUnsafe(int codePoint) {
    return codePoint < 0x20
        || (codePoint >= 0x7F && codePoint <= 0x9F)
        || codePoint == 0x2028
        || codePoint == 0x2029
        || isDirectionOverride(codePoint)
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
  }

  private static boolean isDirectionOverride(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static String clean(String text, boolean keepLines) {
    if (text.codePoints().noneMatch(Sanitiser::isUnsafe)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(safe, c, keepLines));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int codePoint, boolean keepLines) {
    if (codePoint == '\n' && keepLines) {
      safe.append('\n');
    } else if (codePoint == '\n' || codePoint == '\t') {
      safe.append(' ');
    } else if (isUnsafe(codePoint)) {
      safe.append(REPLACEMENT);
    } else {
      safe.appendCodePoint(codePoint);
    }
  }
}
