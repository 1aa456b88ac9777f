package rapport.scenario.condition;

import java.util.Map;

/** How to write what other languages write differently. */
final class ConditionSlips {
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("==", "="),
          Map.entry("=>", ">="),
          Map.entry("=<", "<="),
          Map.entry("<>", "!="),
          Map.entry("=!", "!="),
          Map.entry("!", "not"),
          Map.entry("\u2265", ">="),
          Map.entry("\u2264", "<="),
          Map.entry("\u2260", "!="),
          Map.entry("\u2267", ">="),
          Map.entry("\u2266", "<="),
          Map.entry("\u2A7E", ">="),
          Map.entry("\u2A7D", "<="),
          Map.entry("&", "and"),
          Map.entry("+", "and"),
          Map.entry(",", "and"),
          Map.entry("|", "or"),
          Map.entry("AND", "and"),
          Map.entry("And", "and"),
          Map.entry("OR", "or"),
          Map.entry("Or", "or"),
          Map.entry("NOT", "not"),
          Map.entry("Not", "not"));

  private ConditionSlips() {}

  /** Whether it compares in mathematics, or in another language. */
  static boolean isComparison(ConditionToken token) {
    return Comparison.of(INSTEAD.getOrDefault(token.text(), "")).isPresent();
  }

  static String help(ConditionToken token, String otherwise) {
    String instead = INSTEAD.get(token.text());
    return instead == null ? otherwise : "Write `" + instead + "` instead. " + otherwise;
  }
}
