package rapport.text;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Codes and names in the order in which people count: T-2 before T-10. */
public final class NaturalOrder {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** By letters and, where digits stand, by the number they make; leading zeros decide last. */
  public static final Comparator<String> OF =
      Comparator.comparing(NaturalOrder::key).thenComparing(Comparator.naturalOrder());

  private NaturalOrder() {}

  /** Each number after how long it is, so that comparing letters compares numbers. */
  private static String key(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            match -> {
              String number = match.group().replaceFirst("^0+(?=.)", "");
              return String.format("%09d", number.length()) + number;
            });
  }
}
