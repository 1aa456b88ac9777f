package rapport.scenario.yaml;

import java.util.Optional;
import rapport.scenario.format.Places;

/** Lines that are indented wrongly, lack a colon, or have one too many. */
final class LineMistakes {
  private static final String INDENT =
      "Lines that belong together begin in the same column; what belongs to a line stands below it with two more spaces.";

  private final TextLines lines;

  LineMistakes(TextLines lines) {
    this.lines = lines;
  }

  /** A tab where only spaces may be. */
  SyntaxMistake tab(SyntaxProblem problem) {
    YamlLine line = lines.line(problem.at().line());
    String content = line.text().strip();
    return SyntaxMistake.of(
            problem.at(),
            "A tab stands here, and only spaces may.",
            "Replace it by spaces; most editors can be set to write two spaces for the tab key.")
        .repairedBy(
            new Repair(line.number(), line.number(), " ".repeat(likelyIndent(line)) + content));
  }

  /** As far as the line below, if that is a neighbour; else as the line above suggests. */
  private int likelyIndent(YamlLine line) {
    Optional<YamlLine> above = lines.before(line.number());
    boolean begins = above.isPresent() && above.get().hasKey() && above.get().valueText().isEmpty();
    int step = begins ? 2 : 0;
    return above.map(YamlLine::keyStart).orElse(0) + step;
  }

  /** A colon where none can be. */
  SyntaxMistake colon(SyntaxProblem problem) {
    YamlLine line = lines.line(problem.at().line());
    int column = line.text().offsetByCodePoints(0, problem.at().column() - 1);
    if (line.hasKey() && column >= line.value()) {
      return colonInText(line, line, column);
    }
    Optional<YamlLine> above = lines.before(line.number());
    if (above.isEmpty() || !line.hasKey()) {
      return colonInText(line, line, column);
    }
    return colonAfter(above.get(), line, column);
  }

  private SyntaxMistake colonAfter(YamlLine above, YamlLine line, int column) {
    if (!above.hasKey()) {
      return missingColon(above);
    }
    boolean isText = !above.valueText().isEmpty() && !Places.isKey(line.key());
    return isText && line.indent() > above.indent()
        ? colonInText(above, line, column)
        : tooFar(above, line);
  }

  private SyntaxMistake colonInText(YamlLine owner, YamlLine line, int column) {
    return SyntaxMistake.of(
            line.at(column),
            "A colon followed by a space splits this text in two.",
            ValueMistakes.QUOTE)
        .repairedBy(Repair.ofValue(owner, lines));
  }

  private static SyntaxMistake tooFar(YamlLine above, YamlLine line) {
    return SyntaxMistake.of(
            line.at(line.indent()),
            "This line is indented further than the one above, which already has a value.",
            INDENT)
        .repairedBy(Repair.indent(line, above.keyStart()));
  }

  /** A line that should be a key and has no colon, or should be text and is not indented. */
  SyntaxMistake missingColon(YamlLine line) {
    String first = firstWord(line);
    boolean isName = lines.lastBelow(line) > line.number() && line.valueText().equals(first);
    if (Places.isKey(first) || isName) {
      return SyntaxMistake.of(
              line.at(line.value() + first.length()),
              "A colon is missing after `" + first + "`.",
              "Write `" + first + ": ` and then the value.")
          .repairedBy(keyed(line, first));
    }
    Optional<YamlLine> above = lines.before(line.number());
    if (above.isPresent() && !above.get().valueText().isEmpty() && above.get().hasKey()) {
      return notIndented(line);
    }
    return SyntaxMistake.of(
            line.at(line.value()),
            "This line has no colon, so it is neither a key nor part of a text.",
            "Write a key with a colon, or indent the line to make it part of the text above.")
        .repairedBy(keyed(line, first));
  }

  private Repair keyed(YamlLine line, String key) {
    String before = line.text().substring(0, line.value());
    boolean isName = lines.lastBelow(line) > line.number() && line.valueText().equals(key);
    return isName
        ? new Repair(line.number(), line.number(), before + key + ":")
        : new Repair(line.number(), lines.lastBelow(line), before + key + ": " + Repair.FILLER);
  }

  private static String firstWord(YamlLine line) {
    String text = line.valueText();
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private static SyntaxMistake notIndented(YamlLine line) {
    return SyntaxMistake.of(
            line.at(line.indent()),
            "This line goes on with the text above and is not indented.",
            "Indent it by two more spaces than the key above.")
        .repairedBy(Repair.drop(line));
  }

  /** A line that belongs to none of the lines above it by its indentation. */
  SyntaxMistake astray(SyntaxProblem problem) {
    YamlLine line = lines.line(problem.at().line());
    int sibling = lines.siblingIndent(line);
    SyntaxMistake mistake =
        SyntaxMistake.of(
            line.at(line.indent()),
            "This line begins in a column where nothing above it begins.",
            INDENT);
    return sibling == line.indent() ? mistake : mistake.repairedBy(Repair.indent(line, sibling));
  }

  /** A dash among keys. */
  SyntaxMistake strayDash(SyntaxProblem problem) {
    YamlLine line = lines.line(problem.at().line());
    return SyntaxMistake.of(
            problem.at(),
            "A dash begins an entry of a list, and the lines around it are keys.",
            "Delete the dash, or indent the line below the key whose list it belongs to.")
        .repairedBy(new Repair(line.number(), lines.lastBelow(line), ""));
  }

  /**
   * A key among the entries of a list: either the list's only dash is one too many, or the key is
   * not indented.
   */
  SyntaxMistake missingDash(SyntaxProblem problem) {
    YamlLine line = lines.line(problem.at().line());
    YamlLine dash = lines.line(problem.contextAt().line());
    if (lines.dashes(dash) == 1 && !dash.key().equals("when")) {
      return SyntaxMistake.of(
              problem.contextAt(),
              "This dash begins a list, and the lines below it are keys without one.",
              "Delete the dash.")
          .repairedBy(
              new Repair(
                  dash.number(),
                  dash.number(),
                  " ".repeat(dash.indent()) + dash.text().substring(dash.keyStart())));
    }
    return SyntaxMistake.of(
            problem.at(),
            "This line stands among the entries of a list and has no dash.",
            "Indent it by two more spaces to make it part of the entry above, or write `- ` before it to begin one.")
        .repairedBy(Repair.indent(line, line.indent() + 2));
  }

  /** Text that ends where a comment begins, and then goes on. */
  Optional<SyntaxMistake> comment(int number) {
    Optional<YamlLine> above = lines.before(number);
    int at = above.map(line -> line.text().indexOf(" #", line.value())).orElse(-1);
    return above
        .filter(line -> at >= 0)
        .map(
            line ->
                SyntaxMistake.of(
                        line.at(at + 1),
                        "From `#` on, YAML takes the rest of the line for a comment, and so the text ends here.",
                        ValueMistakes.QUOTE)
                    .repairedBy(Repair.ofValue(line, lines)));
  }
}
