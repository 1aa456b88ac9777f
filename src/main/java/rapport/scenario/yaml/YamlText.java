package rapport.scenario.yaml;

/**
 * A single value, always text.
 *
 * @param inBraces whether it stands inside braces or brackets
 * @param endLine the line of its last character
 * @param endColumn the column just after its last character
 */
public record YamlText(
    String value, Style style, boolean inBraces, int line, int column, int endLine, int endColumn)
    implements Yaml {

  /** How it is written. */
  public enum Style {
    PLAIN,
    QUOTED,
    DOUBLE_QUOTED,
    BLOCK,
    /** Nothing, or a bare {@code ~}. */
    EMPTY
  }

  /** Stands for what was not written. */
  public static final YamlText NONE = new YamlText("", Style.EMPTY, false, 0, 0, 0, 0);

  @Override
  public String kind() {
    return "a single value";
  }

  @Override
  public boolean isMissing() {
    return style == Style.EMPTY;
  }

  /** Whether this stands for what was not written. */
  public boolean isAbsent() {
    return line == 0;
  }

  public boolean isOneLine() {
    return line == endLine && style != Style.BLOCK;
  }
}
