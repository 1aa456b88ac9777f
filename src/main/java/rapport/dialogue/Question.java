package rapport.dialogue;

import rapport.scenario.Comparison;
import rapport.scenario.Condition;

/** What a condition means: the one place where it is decided whether one holds. */
@FunctionalInterface
interface Question {
  Question ALWAYS = state -> true;

  boolean holds(State state);

  static Question of(Condition condition, Names names) {
    if (condition instanceof Condition.Compare compare) {
      return compare(names.variable(compare.variable()), compare.comparison(), compare.number());
    } else if (condition instanceof Condition.Visited visited) {
      return knows(names.visited(visited.node()));
    } else if (condition instanceof Condition.Said said) {
      return knows(names.said(said.node(), said.response()));
    } else if (condition instanceof Condition.And and) {
      Question left = of(and.left(), names);
      Question right = of(and.right(), names);
      return state -> left.holds(state) && right.holds(state);
    } else if (condition instanceof Condition.Or or) {
      Question left = of(or.left(), names);
      Question right = of(or.right(), names);
      return state -> left.holds(state) || right.holds(state);
    } else if (condition instanceof Condition.Not not) {
      Question denied = of(not.condition(), names);
      return state -> !denied.holds(state);
    }
    return ALWAYS;
  }

  private static Question compare(int variable, Comparison comparison, int number) {
    return state -> comparison.holds(state.variables[variable], number);
  }

  private static Question knows(int fact) {
    return state -> state.knows(fact);
  }
}
