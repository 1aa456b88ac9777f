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

  static String help(ConditionToken token, String otherwise) {
    String instead = INSTEAD.get(token.text());
    return instead == null ? otherwise : "Write `" + instead + "` instead. " + otherwise;
  }
}
