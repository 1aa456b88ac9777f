package rapport.scenario.condition;

/** A condition as authors write it, with no more parentheses than it needs. */
public final class ConditionWords {
  private static final int OR = 0;
  private static final int AND = 1;
  private static final int NOT = 2;

  private ConditionWords() {}

  /** Empty for the one that holds everywhere. */
  public static String of(Condition condition) {
    return words(condition, OR);
  }

  private static String words(Condition condition, int binding) {
    if (condition instanceof Condition.Or or) {
      return bound(words(or.left(), OR) + " or " + words(or.right(), OR), binding > OR);
    } else if (condition instanceof Condition.And and) {
      return bound(words(and.left(), AND) + " and " + words(and.right(), AND), binding > AND);
    } else if (condition instanceof Condition.Not not) {
      return "not " + words(not.condition(), NOT);
    }
    return single(condition);
  }

  private static String bound(String words, boolean isLoose) {
    return isLoose ? "(" + words + ")" : words;
  }

  private static String single(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return compare.variable() + " " + compare.comparison().symbol() + " " + compare.number();
    } else if (condition instanceof Condition.Visited visited) {
      return "visited(" + visited.node() + ")";
    } else if (condition instanceof Condition.Said said) {
      return "said(" + said.node() + "/" + said.response() + ")";
    }
    return "";
  }
}
