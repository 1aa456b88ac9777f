package rapport.grading.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What raters may say.
 *
 * @param labels every value there is, used or not, in order; empty for numbers of any size
 */
public record Scale(Kind kind, List<String> labels) {

  /** What may be done with the values. */
  public enum Kind {
    /** They are names. */
    NAMES,
    /** They are names with an order. */
    ORDER,
    /** They are numbers. */
    NUMBERS
  }

  static final String NO_ORDER = "the values are names without an order";

  static final String NO_NUMBERS = "the values are no numbers";

  /** Numbers of any size, when no scale was declared. */
  public static final Scale NUMBERS = new Scale(Kind.NUMBERS, List.of());

  public Scale {
    labels = List.copyOf(labels);
  }

  /** The whole numbers from one to another. */
  public static Scale of(int lowest, int highest) {
    if (lowest >= highest) {
      throw new IllegalArgumentException("no scale from " + lowest + " to " + highest);
    }
    List<String> labels = IntStream.rangeClosed(lowest, highest).mapToObj(String::valueOf).toList();
    return new Scale(Kind.NUMBERS, labels);
  }

  /** Names in an order, the lowest first. */
  public static Scale ordered(List<String> labels) {
    return new Scale(Kind.ORDER, labels);
  }

  /** Names without an order. */
  public static Scale named(List<String> labels) {
    return new Scale(Kind.NAMES, labels);
  }

  public boolean hasNumbers() {
    return kind == Kind.NUMBERS;
  }

  public boolean hasOrder() {
    return kind != Kind.NAMES;
  }

  /** Whether it says between which numbers every value lies. */
  public boolean isBounded() {
    return hasNumbers() && !labels.isEmpty();
  }

  /** Whether a number is one of the levels. */
  public boolean holds(double number) {
    return lowest() <= number && number <= highest() && number == Math.rint(number);
  }

  int lowest() {
    return Integer.parseInt(labels.get(0));
  }

  int highest() {
    return Integer.parseInt(labels.get(labels.size() - 1));
  }

  @Override
  public String toString() {
    return labels.isEmpty()
        ? "numbers"
        : hasNumbers()
            ? labels.get(0) + "-" + labels.get(labels.size() - 1)
            : String.join(",", labels);
  }
}
