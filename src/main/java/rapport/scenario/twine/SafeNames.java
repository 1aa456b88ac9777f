package rapport.scenario.twine;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the names a scenario takes, in small letters and hyphens, out of any words. */
public final class SafeNames {
  private static final int LONGEST = 64;
  private static final Set<String> RESERVED =
      Set.of("back", "quit", "repeat", "score", "and", "or", "not", "visited", "said");

  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’]+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern LETTER = Pattern.compile("[a-z]");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "þ", "th", "ı", "i");

  private final Set<String> taken = new HashSet<>();

  /** Whether this word has a meaning of its own and can be no name. */
  public static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }

  /** These words as a name, or another name where nothing of them can be written in one. */
  public static String of(String words, String otherwise) {
    return of(words, otherwise, LONGEST);
  }

  private static String of(String words, String otherwise, int length) {
    String name = hyphenated(words);
    if (!LETTER.matcher(name).find()) {
      return otherwise;
    }
    String begun = cut(name.charAt(0) >= 'a' ? name : "n-" + name, length);
    return isReserved(begun) ? begun + "-1" : begun;
  }

  private static String hyphenated(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(plain).replaceAll("");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      bare = bare.replace(letter.getKey(), letter.getValue());
    }
    return ENDS.matcher(OTHERS.matcher(bare).replaceAll("-")).replaceAll("");
  }

  /** The name, or its beginning as far as whole words go. */
  private static String cut(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    int end = name.lastIndexOf('-', length);
    return name.substring(0, end > 0 ? end : length);
  }

  /** A name for these words that nothing else has been given. */
  String next(String words, String otherwise) {
    return next(words, otherwise, LONGEST);
  }

  String next(String words, String otherwise, int length) {
    String name = of(words, otherwise, length);
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      String end = "-" + i;
      free = cut(name, LONGEST - end.length()) + end;
    }
    return free;
  }
}
