package rapport.play.engine;

import java.util.BitSet;
import rapport.scenario.condition.Comparison;
import rapport.scenario.condition.Condition;

/** What a condition means: the one place where it is decided whether one holds. */
interface Question {
  Question ALWAYS =
      new Question() {
        @Override
        public boolean holds(State state) {
          return true;
        }

        @Override
        public void mark(BitSet needed, int factCount) {}
      };

  boolean holds(State state);

  /** Adds the facts, and behind all facts the variables, that the answer rests on. */
  void mark(BitSet needed, int factCount);

  static Question of(Condition condition, Numbering names) {
    if (condition instanceof Condition.Compare compare) {
      return new Compared(
          names.variable(compare.variable()), compare.comparison(), compare.number());
    } else if (condition instanceof Condition.Visited visited) {
      return new Known(names.visited(visited.node()));
    } else if (condition instanceof Condition.Said said) {
      return new Known(names.said(said.node(), said.response()));
    } else if (condition instanceof Condition.And and) {
      return new Both(of(and.left(), names), of(and.right(), names));
    } else if (condition instanceof Condition.Or or) {
      return new Either(of(or.left(), names), of(or.right(), names));
    } else if (condition instanceof Condition.Not not) {
      return new Denied(of(not.condition(), names));
    }
    return ALWAYS;
  }

  /** A variable compared with a number. */
  record Compared(int variable, Comparison comparison, int number) implements Question {
    @Override
    public boolean holds(State state) {
      return comparison.holds(state.variables[variable], number);
    }

    @Override
    public void mark(BitSet needed, int factCount) {
      needed.set(factCount + variable);
    }
  }

  /** A fact that is known. */
  record Known(int fact) implements Question {
    @Override
    public boolean holds(State state) {
      return state.knows(fact);
    }

    @Override
    public void mark(BitSet needed, int factCount) {
      needed.set(fact);
    }
  }

  /** Two that both hold. */
  record Both(Question left, Question right) implements Question {
    @Override
    public boolean holds(State state) {
      return left.holds(state) && right.holds(state);
    }

    @Override
    public void mark(BitSet needed, int factCount) {
      left.mark(needed, factCount);
      right.mark(needed, factCount);
    }
  }

  /** Two of which at least one holds. */
  record Either(Question left, Question right) implements Question {
    @Override
    public boolean holds(State state) {
      return left.holds(state) || right.holds(state);
    }

    @Override
    public void mark(BitSet needed, int factCount) {
      left.mark(needed, factCount);
      right.mark(needed, factCount);
    }
  }

  /** One that does not hold. */
  record Denied(Question question) implements Question {
    @Override
    public boolean holds(State state) {
      return !question.holds(state);
    }

    @Override
    public void mark(BitSet needed, int factCount) {
      question.mark(needed, factCount);
    }
  }
}
