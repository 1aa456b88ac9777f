package rapport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Letters and the words they make, character by character: regular expressions over every line of a
 * long scenario would take longer than reading it.
 */
public final class Letters {
  private static final int LETTER =
      bit(Character.UPPERCASE_LETTER)
          | bit(Character.LOWERCASE_LETTER)
          | bit(Character.TITLECASE_LETTER)
          | bit(Character.MODIFIER_LETTER)
          | bit(Character.OTHER_LETTER);
  private static final int MARK =
      bit(Character.NON_SPACING_MARK)
          | bit(Character.ENCLOSING_MARK)
          | bit(Character.COMBINING_SPACING_MARK);
  private static final int NUMBER =
      bit(Character.DECIMAL_DIGIT_NUMBER)
          | bit(Character.LETTER_NUMBER)
          | bit(Character.OTHER_NUMBER);

  private Letters() {}

  private static int bit(byte category) {
    return 1 << category;
  }

  /** Letters and the marks upon them: {@code \p{L}} and {@code \p{M}}. */
  public static boolean isLetter(int codePoint) {
    return is(codePoint, LETTER | MARK);
  }

  /** Numbers as well: {@code \p{L}}, {@code \p{M}} and {@code \p{N}}. */
  public static boolean isLetterOrNumber(int codePoint) {
    return is(codePoint, LETTER | MARK | NUMBER);
  }

  private static boolean is(int codePoint, int categories) {
    return (bit((byte) Character.getType(codePoint)) & categories) != 0;
  }

  /** The longest stretches of characters that are part of a word, in order. */
  public static List<String> words(String text, IntPredicate isPart) {
    return words(text, isPart, Integer.MAX_VALUE);
  }

  /** The first of them, at most so many. */
  public static List<String> words(String text, IntPredicate isPart, int most) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length() && words.size() < most) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (!isPart.test(codePoint)) {
        add(words, text, start, at);
        start = next;
      }
      at = next;
    }
    if (words.size() < most) {
      add(words, text, start, at);
    }
    return words;
  }

  private static void add(List<String> words, String text, int start, int end) {
    if (start < end) {
      words.add(text.substring(start, end));
    }
  }
}
