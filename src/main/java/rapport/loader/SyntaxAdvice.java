package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.YAML_SYNTAX;

import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import rapport.diagnostic.SourcePosition;

/** Says in plain words what keeps a text from being YAML, and how to write it instead. */
final class SyntaxAdvice {
  private SyntaxAdvice() {}

  static void add(MarkedYAMLException e, String text, Findings findings) {
    String problem = String.valueOf(e.getProblem());
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    SourcePosition position = mark == null ? SourcePosition.START : YamlReader.position(mark);
    List<String> lines = text.lines().toList();
    String line = position.line() <= lines.size() ? lines.get(position.line() - 1) : "";
    if (problem.contains("\\t")
        || line.stripTrailing().startsWith("\t")
        || leading(line).contains("\t")) {
      findings.add(
          YAML_SYNTAX,
          new SourcePosition(position.line(), leading(line).indexOf('\t') + 1),
          "A tab stands in the indentation of this line.",
          "Use spaces instead of tabs, two for each step.");
    } else if (problem.contains("mapping values are not allowed")) {
      findings.add(
          YAML_SYNTAX,
          position,
          "A colon followed by a space stands inside this text, and a colon begins a new key.",
          "Put quotes around the whole text, or write it below a `>-`.");
    } else if (problem.contains("unexpected end of stream") && e.getContextMark() != null) {
      SourcePosition opened = YamlReader.position(e.getContextMark());
      findings.add(
          YAML_SYNTAX,
          opened,
          "A quotation mark is opened here and never closed.",
          "Close it at the end of the text, or write the text below a `>-`.");
    } else if (problem.contains("cannot start any token")) {
      String sign = at(line, position.column());
      findings.add(
          YAML_SYNTAX,
          position,
          "A text can't begin with `" + sign + "`.",
          "Put quotes around the whole text, or write it below a `>-`.");
    } else if (String.valueOf(e.getContext()).contains("flow") && e.getContextMark() != null) {
      SourcePosition opened = YamlReader.position(e.getContextMark());
      findings.add(
          YAML_SYNTAX,
          opened,
          "A bracket or brace is opened here and not closed where it should be.",
          "Close it in the same line. To begin a text with a bracket, put quotes around the whole text.");
    } else if (problem.contains("expected <block end>")) {
      findings.add(
          YAML_SYNTAX,
          position,
          "This line is not indented like the lines it belongs to, or something stands behind a closed text.",
          "Let it begin in the same column as its neighbours; put quotes around a text that holds quotation marks.");
    } else if (problem.contains("could not find expected ':'")) {
      findings.add(
          YAML_SYNTAX,
          position,
          "This line is neither a `key: value` nor part of the text above.",
          "Put a colon behind the key, or indent the line below its text.");
    } else {
      findings.add(
          YAML_SYNTAX,
          position,
          "This can't be read as YAML.",
          "Compare the line with its neighbours: indentation, colons, quotation marks.");
    }
  }

  private static String leading(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String at(String line, int column) {
    int[] codePoints = line.codePoints().toArray();
    return column <= codePoints.length ? Character.toString(codePoints[column - 1]) : "";
  }
}
