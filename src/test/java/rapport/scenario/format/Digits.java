package rapport.scenario.format;

import java.util.ArrayList;
import java.util.List;

/** A pattern for the whole numbers of a range as an author may write them, in quotes or not. */
final class Digits {
  private static final String NOUGHTS = "0{0,6}";

  private Digits() {}

  /** The range begins at 1 or 0, or reaches as far below nought as above. */
  static String of(Kind.WholeNumber range) {
    String digits = NOUGHTS + "(?:" + String.join("|", upTo(range.most())) + ")";
    if (range.least() > 0) {
      return "\\+?" + digits;
    }
    return (range.least() < 0 ? "[+-]?" : "\\+?") + digits + "|[+-]?0{1,7}";
  }

  /** Alternatives for the numbers from 1 on: the shorter ones, then digit by digit. */
  private static List<String> upTo(int highest) {
    String last = String.valueOf(highest);
    List<String> all = new ArrayList<>();
    for (int length = 1; length < last.length(); length++) {
      all.add("[1-9]" + "[0-9]".repeat(length - 1));
    }
    for (int i = 0; i < last.length(); i++) {
      boolean isLast = i == last.length() - 1;
      char least = i == 0 ? '1' : '0';
      char top = (char) (last.charAt(i) - (isLast ? 0 : 1));
      if (top >= least) {
        String digit = top == least ? "" + least : "[" + least + "-" + top + "]";
        all.add(last.substring(0, i) + digit + "[0-9]".repeat(last.length() - i - 1));
      }
    }
    return all;
  }
}
