package rapport.play.engine;

import java.util.Arrays;

/**
 * Where a dialogue stands: the node, the variables, and those facts about the past that something
 * can still ask for. A value: it never changes, and two states that are equal have the same future.
 */
public final class State {
  final int node;
  final int[] variables;
  final long[] facts;

  State(int node, int[] variables, long[] facts) {
    this.node = node;
    this.variables = variables;
    this.facts = facts;
  }

  boolean knows(int fact) {
    return (facts[fact >> 6] & (1L << fact)) != 0;
  }

  State at(int newNode) {
    return new State(newNode, variables, facts);
  }

  /** This state with one more fact; a negative fact is one that nobody asks for. */
  State with(int fact) {
    if (fact < 0 || knows(fact)) {
      return this;
    }
    long[] more = facts.clone();
    more[fact >> 6] |= 1L << fact;
    return new State(node, variables, more);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State that
        && node == that.node
        && Arrays.equals(variables, that.variables)
        && Arrays.equals(facts, that.facts);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * node + Arrays.hashCode(variables)) + Arrays.hashCode(facts);
  }
}
