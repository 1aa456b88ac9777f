package rapport.scenario.yaml;

import java.util.Locale;
import rapport.text.Sanitiser;

/**
 * Characters that a terminal obeys instead of showing, or that make text look like what it is not.
 */
public final class ControlCharacters {
  static final String HELP = "Delete it, and type the words around it again if need be.";

  private ControlCharacters() {}

  /** The place in a decoded value of the first character that may not be there, or -1. */
  static int find(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\n' && c != '\t' && !Character.isSurrogate(c) && Sanitiser.isUnsafe(c)) {
        return i;
      }
    }
    return -1;
  }

  public static boolean hasZeroWidth(String id) {
    return id.chars().anyMatch(ControlCharacters::isZeroWidth);
  }

  private static boolean isZeroWidth(int c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
  }

  /** Such as "the escape character (U+001B)". */
  static String describe(int codePoint) {
    return kind(codePoint) + " (" + String.format(Locale.ROOT, "U+%04X", codePoint) + ")";
  }

  private static String kind(int codePoint) {
    if (codePoint == 0x1B) {
      return "an escape character";
    }
    if ((codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)) {
      return "a character that turns the direction of writing";
    }
    if (codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029) {
      return "an unusual line break";
    }
    return "a control character";
  }
}
