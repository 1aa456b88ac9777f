package rapport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in the units a reader sees as one character (extended grapheme clusters, UAX 29). */
public final class Graphemes {
  /** The JDK's own clusters; its BreakIterator knows only the older, legacy ones on JDK 17. */
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Graphemes() {}

  public static List<String> of(String text) {
    List<String> clusters = new ArrayList<>(text.length());
    if (isPlain(text)) {
      for (int i = 0; i < text.length(); i++) {
        clusters.add(String.valueOf(text.charAt(i)));
      }
      return clusters;
    }
    Matcher matcher = CLUSTER.matcher(text);
    while (matcher.find()) {
      clusters.add(matcher.group());
    }
    return clusters;
  }

  public static int count(String text) {
    return isPlain(text) ? text.length() : of(text).size();
  }

  /**
   * Whether every char is safe, stands alone and takes one cell, as in nearly all text. The way
   * through Unicode's rules would cost more than the rest of the first frame.
   */
  public static boolean isPlain(String text) {
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
}
