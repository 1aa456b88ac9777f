package rapport.text;

import java.util.OptionalInt;

/** Whole numbers as people write them: at most nine digits, with or without a sign. */
public final class WholeNumber {
  private static final int MOST_DIGITS = 9;

  private WholeNumber() {}

  public static OptionalInt parse(String text) {
    int digits = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int length = text.length() - digits;
    if (length < 1 || length > MOST_DIGITS) {
      return OptionalInt.empty();
    }
    for (int i = digits; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Integer.parseInt(text));
  }
}
