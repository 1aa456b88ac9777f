package rapport.scenario.condition;

/**
 * A question about what has happened so far, as the author wrote it. What it means is decided in
 * one place, by the engine.
 */
public sealed interface Condition {
  Condition ALWAYS = new Always();

  /** Holds everywhere: an entry without {@code when}. */
  record Always() implements Condition {}

  /** A variable compared with a whole number. */
  record Compare(String variable, Comparison comparison, int number) implements Condition {}

  /** The node was entered on this path. */
  record Visited(String node) implements Condition {}

  /** The response was chosen on this path. */
  record Said(String node, String response) implements Condition {}

  /** Both hold. */
  record And(Condition left, Condition right) implements Condition {}

  /** At least one holds. */
  record Or(Condition left, Condition right) implements Condition {}

  /** The other does not hold. */
  record Not(Condition condition) implements Condition {}
}
