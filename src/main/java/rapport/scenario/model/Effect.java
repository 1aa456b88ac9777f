package rapport.scenario.model;

/**
 * What choosing a response does to one variable; the result is kept within the variable's bounds.
 */
public record Effect(String variable, Change change, int amount) {
  /** Whether the amount is added or replaces the value. */
  public enum Change {
    ADD,
    SET
  }

  public int apply(int value) {
    return change == Change.ADD ? value + amount : amount;
  }
}
