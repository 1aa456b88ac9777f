package rapport.scenario.condition;

import java.util.ArrayList;
import java.util.List;
import rapport.scenario.condition.ConditionToken.Kind;

/** Divides a condition into words and signs. */
final class ConditionTokens {
  private final String text;
  private final List<ConditionToken> tokens = new ArrayList<>(8);
  private int at;

  private ConditionTokens(String text) {
    this.text = text;
  }

  /** All tokens of this text, an end token last. */
  static List<ConditionToken> of(String text) {
    ConditionTokens tokens = new ConditionTokens(text);
    while (tokens.next()) {
      // Each call adds one.
    }
    return tokens.tokens;
  }

  private boolean next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      tokens.add(new ConditionToken(Kind.END, "", at));
      return false;
    }
    int start = at;
    Kind kind = read();
    tokens.add(new ConditionToken(kind, text.substring(start, at), start));
    return true;
  }

  private Kind read() {
    char c = text.charAt(at);
    if (isComparison(c)) {
      return run(Kind.COMPARISON, ConditionTokens::isComparison);
    }
    if (isDigit(c) || (isSign(c) && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
      at++;
      return run(Kind.NUMBER, ConditionTokens::isDigit);
    }
    if (Character.isLetter(c)) {
      return run(Kind.WORD, ConditionTokens::isInWord);
    }
    at += Character.charCount(text.codePointAt(at));
    return switch (c) {
      case '(' -> Kind.OPENING;
      case ')' -> Kind.CLOSING;
      case '/' -> Kind.SLASH;
      default -> Kind.STRANGE;
    };
  }

  private interface Part {
    boolean has(char c);
  }

  private Kind run(Kind kind, Part part) {
    while (at < text.length() && part.has(text.charAt(at))) {
      at++;
    }
    return kind;
  }

  private static boolean isComparison(char c) {
    return c == '<' || c == '>' || c == '=' || c == '!';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }
}
