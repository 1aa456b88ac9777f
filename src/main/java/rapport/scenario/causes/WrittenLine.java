package rapport.scenario.causes;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import rapport.scenario.diagnostic.SourcePosition;
import rapport.scenario.yaml.YamlLine;

/**
 * A line that gives the file its shape.
 *
 * @param key the word with a colon behind it; empty where there is none
 * @param value what stands behind the colon, without a remark
 */
record WrittenLine(YamlLine line, String key, String value) {
  private static final Predicate<String> WORD = Pattern.compile("\\w[\\w-]*").asMatchPredicate();

  static WrittenLine of(YamlLine line) {
    return WORD.test(line.key())
        ? new WrittenLine(line, line.key(), line.valueWithoutRemark())
        : new WrittenLine(line, "", "");
  }

  int number() {
    return line.number();
  }

  String text() {
    return line.text();
  }

  /** Where its key stands, or what else it begins with. */
  int depth() {
    return line.depth();
  }

  boolean hasDash() {
    return line.isDashed();
  }

  SourcePosition position() {
    return line.at(depth());
  }

  /** Whether it is a key with nothing behind it. */
  boolean isName() {
    return !key.isEmpty() && value.isEmpty();
  }

  /** Whether something stands behind the key, so that nothing can stand below it. */
  boolean isFilled() {
    return !value.isEmpty() && !line.opensBlock();
  }

  /** Whether words stand behind the key that are no list, no group and in no quotation marks. */
  boolean hasPlainValue() {
    return isFilled() && "[{\"'&*!|>".indexOf(value.charAt(0)) < 0;
  }

  /**
   * Whether a line further down is a part of this one's text: of one that is announced, quoted or
   * in brackets, whatever is indented further; of plain words, what begins with no key and no dash.
   */
  boolean goesOnIn(WrittenLine below) {
    boolean isInside = below.line().indent() > depth();
    boolean isWhole = line.opensBlock() || line.opensQuote() || opensBrackets();
    boolean isPlain = hasPlainValue() || (key.isEmpty() && hasDash());
    return isInside && (isWhole || (isPlain && below.key.isEmpty() && !below.hasDash()));
  }

  private boolean opensBrackets() {
    long opened = value.chars().filter(c -> c == '[' || c == '{').count();
    long closed = value.chars().filter(c -> c == ']' || c == '}').count();
    return !value.isEmpty() && "[{".indexOf(value.charAt(0)) >= 0 && opened > closed;
  }

  /** Whether a list, a group or a quoted text stands behind the key and ends on this line. */
  boolean isWhole() {
    return !value.isEmpty()
        && "{[\"'".indexOf(value.charAt(0)) >= 0
        && !line.opensQuote()
        && !opensBrackets();
  }

  /** The line with another word for its key. */
  String calling(String word) {
    return text().substring(0, depth()) + word + text().substring(depth() + key.length());
  }
}
