package rapport.scenario.yaml;

import rapport.scenario.diagnostic.SourceLines;

/**
 * Lines written anew, so that what is below a mistake can still be checked. The mistake itself is
 * reported; the value it spoilt gives way to a filler that every reader passes over in silence.
 *
 * @param first the first line
 * @param last the last line; all but the first become empty
 * @param replacement what the first line says instead
 */
record Repair(int first, int last, String replacement) {
  /** Characters of private use and of no use to an author; they may end up amid other text. */
  static final String FILLER = "\uF8FE\uF8FE";

  /** The line keeps its key; its value, with all that is indented below it, becomes the filler. */
  static Repair ofValue(YamlLine line, TextLines lines) {
    String kept = line.text().substring(0, line.value());
    String space = kept.endsWith(":") ? " " : "";
    return new Repair(line.number(), lines.lastBelow(line), kept + space + FILLER);
  }

  /** The same for a text that stands below its key without being indented. */
  static Repair ofText(YamlLine line, TextLines lines) {
    return new Repair(
        line.number(), lines.lastWithoutKey(line), line.text().substring(0, line.value()) + FILLER);
  }

  static Repair indent(YamlLine line, int spaces) {
    String moved = " ".repeat(spaces) + line.text().stripLeading();
    return new Repair(line.number(), line.number(), moved);
  }

  static Repair drop(YamlLine line) {
    return new Repair(line.number(), line.number(), "");
  }

  String applyTo(String text, SourceLines lines) {
    StringBuilder repaired = new StringBuilder(text.length() + replacement.length());
    repaired.append(text, 0, lines.start(first)).append(replacement);
    int copied = lines.end(first);
    for (int line = first + 1; line <= last; line++) {
      repaired.append(text, copied, lines.start(line));
      copied = lines.end(line);
    }
    return repaired.append(text, copied, text.length()).toString();
  }
}
