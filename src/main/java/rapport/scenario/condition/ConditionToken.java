package rapport.scenario.condition;

/**
 * One word or sign of a condition.
 *
 * @param at where it begins in the text, in characters from 0
 */
record ConditionToken(Kind kind, String text, int at) {
  /** What a token can be. */
  enum Kind {
    WORD,
    NUMBER,
    COMPARISON,
    OPENING,
    CLOSING,
    SLASH,
    STRANGE,
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }
}
