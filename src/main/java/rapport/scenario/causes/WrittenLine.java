package rapport.scenario.causes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that gives the file its shape.
 *
 * @param text the whole line, without its end
 * @param depth where its key stands: the spaces before it, and a dash's place
 * @param hasDash whether it begins an entry
 * @param key the word with a colon behind it; empty where there is none
 * @param value what stands behind the colon, without a remark
 */
record WrittenLine(int number, String text, int depth, boolean hasDash, String key, String value) {
  private static final Pattern KEY =
      Pattern.compile("(?<spaces> *)(?<dash>-  *)?(?<key>\\w[\\w-]*):(?: +(?<value>.*)|\\s*)");
  private static final Pattern REMARK = Pattern.compile("(^|\\s)#.*$");
  private static final Pattern BLOCK = Pattern.compile("[>|][+\\d-]*");

  static WrittenLine of(int number, String text) {
    Matcher found = KEY.matcher(text);
    if (!found.matches()) {
      int spaces = text.length() - text.stripLeading().length();
      return new WrittenLine(number, text, spaces, text.strip().startsWith("- "), "", "");
    }
    String behind = found.group("value") == null ? "" : found.group("value");
    return new WrittenLine(
        number,
        text,
        found.start("key"),
        found.group("dash") != null,
        found.group("key"),
        REMARK.matcher(behind).replaceFirst("").strip());
  }

  /** Whether it is a key with nothing behind it. */
  boolean isName() {
    return !key.isEmpty() && value.isEmpty();
  }

  /** Whether the lines below it that are indented further are its text. */
  boolean opensText() {
    return BLOCK.matcher(value).matches();
  }

  /** Whether words stand behind the key that are no list, no group and in no quotation marks. */
  boolean hasPlainValue() {
    return !value.isEmpty() && !opensText() && "[{\"'&*!|>".indexOf(value.charAt(0)) < 0;
  }

  /** Whether something stands behind the key, so that nothing can stand below it. */
  boolean isFilled() {
    return !value.isEmpty() && !opensText();
  }

  /** The spaces before everything that is on the line. */
  int indent() {
    return text.length() - text.stripLeading().length();
  }

  /** The column of the key, from 1. */
  int column() {
    return depth + 1;
  }

  /** The line with so many more spaces before it; fewer where the number is negative. */
  String movedBy(int spaces) {
    return spaces >= 0 ? " ".repeat(spaces) + text : text.substring(Math.min(-spaces, indent()));
  }
}
