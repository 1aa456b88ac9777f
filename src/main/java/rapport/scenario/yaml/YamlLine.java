package rapport.scenario.yaml;

import rapport.scenario.diagnostic.SourcePosition;

/**
 * One line as an author sees it, told apart without a parser: the spaces before it, dashes, a key
 * with its colon, and a value.
 *
 * @param text the whole line
 * @param indent where its first character that is no space stands, in characters from 0
 * @param key the key with its colon left out; empty when there is none
 * @param value where the value begins, in characters from 0; the line's length when there is none
 */
public record YamlLine(int number, String text, int indent, String key, int value) {
  public static YamlLine of(int number, String text) {
    int indent = skipSpaces(text, 0);
    int start = indent;
    while (text.startsWith("- ", start)) {
      start = skipSpaces(text, start + 1);
    }
    int colon = colon(text, start);
    return colon < 0
        ? new YamlLine(number, text, indent, "", start)
        : new YamlLine(
            number, text, indent, text.substring(start, colon), skipSpaces(text, colon + 1));
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Where the colon behind a key of one word stands, or -1. */
  private static int colon(String text, int start) {
    int at = start;
    while (at < text.length() && " :\"'[{#".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    boolean isColon = at > start && at < text.length() && text.charAt(at) == ':';
    boolean isEnd = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
    return isColon && isEnd ? at : -1;
  }

  public boolean hasKey() {
    return !key.isEmpty();
  }

  public boolean isEmpty() {
    return indent == text.length() || text.charAt(indent) == '#';
  }

  public boolean isDashed() {
    return text.startsWith("- ", indent);
  }

  public String valueText() {
    return text.substring(value).stripTrailing();
  }

  /** What stands behind the key, up to a remark; of a value in quotes, up to what may be one. */
  public String valueWithoutRemark() {
    String all = valueText();
    int remark = all.startsWith("#") ? 0 : all.indexOf(" #");
    return remark < 0 ? all : all.substring(0, remark).stripTrailing();
  }

  /** The character the value begins with, or a space when there is none. */
  char first() {
    return value < text.length() ? text.charAt(value) : ' ';
  }

  /** Where the key stands, behind any dashes. */
  public int keyStart() {
    return hasKey() ? text.indexOf(key, indent) : value;
  }

  /** Where what belongs below it is indented further than: its key, or what else it begins with. */
  public int depth() {
    return hasKey() ? keyStart() : indent;
  }

  /** Whether it announces a text below it, where quotation marks mean nothing. */
  public boolean opensBlock() {
    String announced = valueWithoutRemark();
    boolean isShort = !announced.isEmpty() && announced.length() <= 3;
    return isShort && (announced.charAt(0) == '>' || announced.charAt(0) == '|');
  }

  /** Whether a quoted value begins in it and doesn't end there. */
  public boolean opensQuote() {
    boolean isValue = hasKey() || isDashed();
    return isValue && (first() == '"' || first() == '\'') && text.indexOf(first(), value + 1) < 0;
  }

  public SourcePosition at(int character) {
    return new SourcePosition(
        number, 1 + text.codePointCount(0, Math.min(character, text.length())));
  }

  SourcePosition atValue() {
    return at(value);
  }
}
