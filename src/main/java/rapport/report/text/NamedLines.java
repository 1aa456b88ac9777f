package rapport.report.text;

import java.util.Map;

/** A list with names in front, the words behind them in one column. */
public final class NamedLines {
  private NamedLines() {}

  /**
   * One line for each name.
   *
   * @param words by name, in the order to be shown
   */
  public static String of(Map<String, String> words) {
    int width = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder text = new StringBuilder();
    words.forEach(
        (name, about) -> {
          text.append(name).append(" ".repeat(width - name.length()));
          text.append("  ").append(about).append('\n');
        });
    return text.toString();
  }
}
