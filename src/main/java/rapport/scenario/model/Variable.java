package rapport.scenario.model;

/**
 * A whole number the client keeps in mind, held between {@code min} and {@code max}, both from -100
 * to 100.
 */
public record Variable(String name, int start, int min, int max) {
  public static final int LOWEST = -100;
  public static final int HIGHEST = 100;

  public Variable {
    if (min < LOWEST || max > HIGHEST || start < min || start > max) {
      throw new IllegalArgumentException(
          name + " must have " + min + " <= " + start + " <= " + max);
    }
  }

  public int clamp(int value) {
    return Math.max(min, Math.min(max, value));
  }
}
