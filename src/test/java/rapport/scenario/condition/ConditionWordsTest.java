package rapport.scenario.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Conditions are shown as they could have been written. */
final class ConditionWordsTest {
  private static final Condition TRUST = new Condition.Compare("trust", Comparison.AT_LEAST, 2);
  private static final Condition HOME = new Condition.Visited("home");
  private static final Condition HELLO = new Condition.Said("door", "hello");

  @Test
  void thereAreAsFewParenthesesAsTheMeaningAllows() {
    words("trust >= 2", TRUST);
    words("not visited(home)", new Condition.Not(HOME));
    words("trust >= 2 and visited(home)", new Condition.And(TRUST, HOME));
    words(
        "trust >= 2 and visited(home) or said(door/hello)",
        new Condition.Or(new Condition.And(TRUST, HOME), HELLO));
    words(
        "trust >= 2 and (visited(home) or said(door/hello))",
        new Condition.And(TRUST, new Condition.Or(HOME, HELLO)));
    words("not (visited(home) or trust >= 2)", new Condition.Not(new Condition.Or(HOME, TRUST)));
    words("not (visited(home) and trust >= 2)", new Condition.Not(new Condition.And(HOME, TRUST)));
    words("not not visited(home)", new Condition.Not(new Condition.Not(HOME)));
    words("", Condition.ALWAYS);
  }

  private static void words(String expected, Condition condition) {
    assertThat(ConditionWords.of(condition)).isEqualTo(expected);
  }
}
