package rapport.scenario.fields;

import rapport.scenario.diagnostic.SourceLines;
import rapport.scenario.diagnostic.SourcePosition;
import rapport.scenario.yaml.PreparedText;
import rapport.scenario.yaml.YamlText;

/**
 * Finds where in the file a part of a value is written. Slow, and only used when there is something
 * to report.
 */
final class Excerpt {
  private Excerpt() {}

  /**
   * The position of a part of a text; that of the text when it is written differently there, with
   * escapes or over two lines.
   *
   * @param nth which of several equal parts, from 0
   */
  static SourcePosition find(PreparedText source, YamlText text, String part, int nth) {
    SourceLines lines = source.lines();
    int at = lines.offset(text.line(), text.column()) - 1;
    int end = lines.offset(Math.min(text.endLine(), lines.count()), text.endColumn());
    for (int i = 0; i <= nth; i++) {
      at = source.text().indexOf(part, at + 1);
      if (at < 0 || at >= end) {
        return text.position();
      }
    }
    return lines.position(at);
  }
}
