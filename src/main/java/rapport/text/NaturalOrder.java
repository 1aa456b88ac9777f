package rapport.text;

import java.util.Comparator;

/** Codes and names in the order in which people count: T-2 before T-10. */
public final class NaturalOrder {
  /** By letters and, where digits stand, by the number they make; leading zeros decide last. */
  public static final Comparator<String> OF =
      ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

  private NaturalOrder() {}

  /** A plain loop: a class's figures compare tens of thousands. */
  private static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int iEnd = numberEnd(one, i);
      int jEnd = numberEnd(other, j);
      boolean areNumbers = iEnd > i && jEnd > j;
      int order =
          areNumbers
              ? compareNumbers(one, i, iEnd, other, j, jEnd)
              : Character.compare(one.charAt(i), other.charAt(j));
      if (order != 0) {
        return order;
      }
      i = areNumbers ? iEnd : i + 1;
      j = areNumbers ? jEnd : j + 1;
    }
    return (one.length() - i) - (other.length() - j);
  }

  private static int numberEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Of numbers without leading zeros the longer is the greater. */
  private static int compareNumbers(String one, int i, int iEnd, String other, int j, int jEnd) {
    int from = firstDigit(one, i, iEnd);
    int otherFrom = firstDigit(other, j, jEnd);
    int order = Integer.compare(iEnd - from, jEnd - otherFrom);
    for (int k = 0; order == 0 && from + k < iEnd; k++) {
      order = Character.compare(one.charAt(from + k), other.charAt(otherFrom + k));
    }
    return order;
  }

  private static int firstDigit(String text, int from, int end) {
    int first = from;
    while (first < end - 1 && text.charAt(first) == '0') {
      first++;
    }
    return first;
  }
}
