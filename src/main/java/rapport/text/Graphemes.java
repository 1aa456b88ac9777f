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
    if (isAscii(text)) {
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
    return isAscii(text) ? text.length() : of(text).size();
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x7F || text.charAt(i) < 0x20) {
        return false;
      }
    }
    return true;
  }
}
