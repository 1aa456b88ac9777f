package rapport.scenario.yaml;

import java.util.Optional;
import rapport.scenario.format.Places;

/** Values that begin with a character to which YAML gives a meaning of its own. */
final class ValueMistakes {
  static final String ASTERISK =
      "A value that begins with `*` is YAML's shorthand for repeating a part.";
  static final String QUOTE =
      "Put quotes around the whole text, or write `>-` after the colon and the text on the next line, indented.";
  static final String QUOTE_SEEN = QUOTE + " What is seen and not said goes between _underscores_.";
  private static final String BLOCK =
      "Write `>-` after the colon and the text on the next line, indented; there, quotes need no care.";

  private ValueMistakes() {}

  /** What is wrong with how this line's value begins, if it is that. */
  static Optional<SyntaxMistake> of(YamlLine line, TextLines lines) {
    return switch (line.first()) {
      case '[', '{' -> bracket(line, lines);
      case '"', '\'' -> quote(line, lines);
      case '*' -> found(line, lines, ASTERISK, QUOTE_SEEN);
      case '&' -> starts(line, lines, QUOTE);
      case '@', '%', '`', ',', ']', '}', '!' -> starts(line, lines, QUOTE);
      case '>', '|' -> block(line, lines);
      case '-', '?' -> single(line, lines);
      default -> Optional.empty();
    };
  }

  private static Optional<SyntaxMistake> starts(YamlLine line, TextLines lines, String help) {
    String sign = line.first() == '`' ? "a backtick" : "`" + line.first() + "`";
    String message = "A value cannot begin with " + sign + " in YAML.";
    return found(line, lines, message, help);
  }

  private static Optional<SyntaxMistake> single(YamlLine line, TextLines lines) {
    boolean isAlone = line.hasKey() && line.valueText().startsWith(" ", 1);
    return isAlone ? starts(line, lines, QUOTE) : Optional.empty();
  }

  private static Optional<SyntaxMistake> block(YamlLine line, TextLines lines) {
    String rest = line.valueText().substring(1);
    String message =
        rest.startsWith("=") || rest.matches(" ?\\d.*")
            ? "A value cannot begin with `>` in YAML, where it announces a text on the lines below."
            : "After `" + line.first() + "`, the text must begin on the next line.";
    String help =
        rest.startsWith("=") || rest.matches(" ?\\d.*")
            ? "Put quotes around it: `\"" + line.valueText() + "\"`."
            : "Write `>-` at the end of this line, and the text on the lines below, indented.";
    return found(line, lines, message, help);
  }

  private static Optional<SyntaxMistake> bracket(YamlLine line, TextLines lines) {
    char opening = line.first();
    char closing = opening == '[' ? ']' : '}';
    int end = line.text().lastIndexOf(closing);
    boolean isText = Places.isProse(line.key()) || !line.hasKey();
    boolean goesOn = end > 0 && !rest(line, end).isEmpty();
    if (isText || goesOn) {
      return found(
          line,
          lines,
          "A value that begins with `" + opening + "` is a list or a group in YAML, not a text.",
          QUOTE_SEEN);
    }
    return end > 0
        ? Optional.empty()
        : found(
            line,
            lines,
            "This `" + opening + "` is never closed.",
            "Write `" + closing + "` where the list ends.");
  }

  private static String rest(YamlLine line, int end) {
    String rest = line.text().substring(end + 1).strip();
    return rest.startsWith("#") ? "" : rest;
  }

  private static Optional<SyntaxMistake> quote(YamlLine line, TextLines lines) {
    char quote = line.first();
    int end = line.text().indexOf(quote, line.value() + 1);
    if (end < 0) {
      return found(
          line,
          lines,
          "The quotation mark that opens here is never closed.",
          "Write `" + quote + "` at the end of the text. " + BLOCK);
    }
    if (quote == '"' && line.valueText().indexOf('\\') >= 0) {
      return Optional.of(
          SyntaxMistake.of(
                  line.at(line.text().indexOf('\\')),
                  "A backslash between double quotes has a meaning of its own in YAML.",
                  "Write two backslashes, or use single quotes.")
              .repairedBy(Repair.ofValue(line, lines)));
    }
    String message =
        quote == '\''
            ? "The text in quotes ends at the second `'`, and more follows."
            : "The text in quotes ends at the second quotation mark, and more follows.";
    return rest(line, end).isEmpty() ? Optional.empty() : found(line, lines, message, BLOCK);
  }

  private static Optional<SyntaxMistake> found(
      YamlLine line, TextLines lines, String message, String help) {
    return Optional.of(
        SyntaxMistake.of(line.atValue(), message, help).repairedBy(Repair.ofValue(line, lines)));
  }
}
