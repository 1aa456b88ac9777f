package rapport.scenario.yaml;

import java.util.Optional;
import rapport.scenario.diagnostic.SourceLines;

/**
 * From where and why a parser gave up to what the author did. The parser's words only choose where
 * to look; what the lines say decides.
 */
final class SyntaxMistakes {
  private final SyntaxProblem problem;
  private final TextLines lines;
  private final LineMistakes byLine;

  private SyntaxMistakes(SyntaxProblem problem, SourceLines lines) {
    this.problem = problem;
    this.lines = new TextLines(lines);
    this.byLine = new LineMistakes(this.lines);
  }

  static SyntaxMistake explain(SyntaxProblem problem, SourceLines lines) {
    return new SyntaxMistakes(problem, lines).explain();
  }

  private SyntaxMistake explain() {
    if (problem.problem().contains("TAB")) {
      return byLine.tab(problem);
    }
    Optional<YamlLine> quote = lines.unclosedQuoteAbove(problem.at().line());
    if (quote.isPresent()) {
      return ValueMistakes.of(quote.get(), lines).orElseGet(this::unknown);
    }
    if (problem.problem().startsWith("mapping values")) {
      return startOf(problem.at().line()).orElseGet(() -> byLine.colon(problem));
    }
    if (problem.problem().startsWith("could not find expected ':'")) {
      return noColon();
    }
    if (problem.problem().startsWith("expected <block end>")) {
      return unexpected();
    }
    if (problem.problem().startsWith("expected '<document start>'")) {
      return afterEnd();
    }
    if (problem.context().startsWith("while parsing a flow")) {
      return inBrackets();
    }
    return startOf(problem.contextAt().line())
        .or(() -> startOf(problem.at().line()))
        .orElseGet(this::unknown);
  }

  private Optional<SyntaxMistake> startOf(int line) {
    return ValueMistakes.of(lines.line(line), lines);
  }

  private SyntaxMistake noColon() {
    YamlLine line = lines.line(problem.contextAt().line());
    Optional<YamlLine> above = lines.before(line.number());
    boolean isBlock = above.filter(YamlLine::opensBlock).isPresent();
    if (!isBlock) {
      return startOf(line.number()).orElseGet(() -> byLine.missingColon(line));
    }
    return SyntaxMistake.of(
            line.at(line.indent()),
            "The text that `" + above.get().valueText() + "` announces is not indented.",
            "Indent it by two more spaces than the key above.")
        .repairedBy(Repair.ofText(above.get(), lines));
  }

  private SyntaxMistake unexpected() {
    int number = problem.at().line();
    if (!isFirstOnLine()) {
      return startOf(number).orElseGet(this::strayBracket);
    }
    String found = problem.problem().substring("expected <block end>, but found ".length());
    return switch (found) {
      case "'-'" -> byLine.strayDash(problem);
      case "'?'" -> byLine.missingDash(problem);
      case "'<scalar>'" -> byLine.comment(number).orElseGet(() -> byLine.astray(problem));
      default -> byLine.astray(problem);
    };
  }

  private boolean isFirstOnLine() {
    YamlLine line = lines.line(problem.at().line());
    return problem.at().compareTo(line.at(line.indent())) <= 0;
  }

  private SyntaxMistake strayBracket() {
    YamlLine line = lines.line(problem.at().line());
    return SyntaxMistake.of(
            problem.at(),
            "This is one too many here, or something before it is missing.",
            "Look whether each bracket and quotation mark on this line has its counterpart.")
        .repairedBy(Repair.ofValue(line, lines));
  }

  private SyntaxMistake inBrackets() {
    YamlLine opening = lines.line(problem.contextAt().line());
    boolean isSameLine = problem.at().line() == opening.number();
    Optional<SyntaxMistake> start = startOf(opening.number());
    if (start.isPresent()) {
      return start.get();
    }
    return SyntaxMistake.of(
            isSameLine ? problem.at() : problem.contextAt(),
            isSameLine
                ? "A comma is missing before this, or a bracket."
                : "The bracket that opens here is never closed.",
            "Write a comma between the entries, as in `{empathy: 3, boundary: 4}`, and close the bracket behind the last.")
        .repairedBy(Repair.ofValue(opening, lines));
  }

  /** The file goes on where its one group of keys seemed to be over. */
  private SyntaxMistake afterEnd() {
    YamlLine line = lines.line(problem.at().line());
    Optional<YamlLine> above = lines.before(line.number());
    if (above.isPresent() && above.get().text().stripTrailing().equals("...")) {
      return SyntaxMistake.of(
              above.get().at(0),
              "A line of three dots ends a file in YAML.",
              "Delete the line. In a text, write the dots below `>-`, indented.")
          .repairedBy(Repair.drop(above.get()));
    }
    return byLine.astray(problem);
  }

  private SyntaxMistake unknown() {
    return SyntaxMistake.of(
        problem.at(),
        "This line is not written the way YAML expects.",
        "Look at the colon, the quotation marks and the spaces before it, here and on the line above.");
  }
}
