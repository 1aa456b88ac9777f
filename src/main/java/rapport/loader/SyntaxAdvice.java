package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.YAML_SYNTAX;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import rapport.diagnostic.SourcePosition;

/**
 * Says in plain words what keeps a text from being YAML, and how to write it instead, at the place
 * of the author's mistake.
 */
final class SyntaxAdvice {
  /**
   * A text behind a key or a dash that begins with a sign YAML keeps for itself, and goes on behind
   * what that sign opens.
   */
  private static final Pattern SPECIAL_START =
      Pattern.compile("^\\s*(?:- )?(?:[^\\s:\"'\\[{]+:\\s+)?(?:- )?([\\[{\"'*&@%`!|>])");

  private static final String QUOTE_IT =
      "Put quotes around the whole text (doubling those inside), or write it below a `>-`.";

  private final MarkedYAMLException trouble;
  private final List<String> lines;
  private final Findings findings;

  private SyntaxAdvice(MarkedYAMLException trouble, String text, Findings findings) {
    this.trouble = trouble;
    this.lines = text.lines().toList();
    this.findings = findings;
  }

  static void add(MarkedYAMLException trouble, String text, Findings findings) {
    new SyntaxAdvice(trouble, text, findings).add();
  }

  private void add() {
    String problem = String.valueOf(trouble.getProblem());
    SourcePosition at = position(trouble.getProblemMark(), trouble.getContextMark());
    SourcePosition from = position(trouble.getContextMark(), trouble.getProblemMark());
    if (leading(at).contains("\t")) {
      say(
          new SourcePosition(at.line(), leading(at).indexOf('\t') + 1),
          "A tab stands in the indentation of this line.",
          "Use spaces instead of tabs, two for each step.");
    } else if (problem.contains("mapping values are not allowed")) {
      colon(at);
    } else if (problem.contains("could not find expected ':'")) {
      noColon(from);
    } else if (!unclosedQuote(at) && !special(at)) {
      other(at, from);
    }
  }

  private void colon(SourcePosition at) {
    String line = line(at.line());
    boolean isIndentation =
        line.strip().matches("[a-z0-9-]+:.*") && line.indexOf(':') + 1 == at.column();
    if (isIndentation) {
      say(
          new SourcePosition(at.line(), leading(at).length() + 1),
          "This key is indented further than the keys it belongs to, or the line above it is not finished.",
          "Let it begin in the same column as its neighbours.");
    } else {
      say(
          at,
          "A colon followed by a space stands inside this text, and YAML takes that for the beginning of a new"
              + " key.",
          QUOTE_IT);
    }
  }

  private void noColon(SourcePosition from) {
    say(
        from,
        "This line is neither a `key: value` nor part of the text above.",
        "Put a colon and a space behind the key, or indent the line further than its key.");
  }

  /**
   * A quotation mark that is never closed swallows all up to the next one, and there YAML gives up.
   */
  private boolean unclosedQuote(SourcePosition at) {
    SourcePosition quote = line(at.line()).matches(".*[\"'].*") ? oddQuote(at.line() - 1) : null;
    if (quote == null) {
      return false;
    }
    say(quote, "A quotation mark is opened here and not closed in the same line.", QUOTE_IT);
    return true;
  }

  /** Whether the line's text begins with a sign that YAML keeps for itself. */
  private boolean special(SourcePosition at) {
    Matcher matcher = SPECIAL_START.matcher(line(at.line()));
    if (!matcher.find() || matcher.start(1) + 1 > at.column()) {
      return false;
    }
    String sign = matcher.group(1);
    SourcePosition start = new SourcePosition(at.line(), matcher.start(1) + 1);
    boolean isOpen = "[{\"'".contains(sign) && !isClosed(start, sign);
    if (isOpen) {
      return false;
    }
    say(
        start,
        "A text can't begin with `" + sign + "`, which means something else to YAML.",
        QUOTE_IT);
    return true;
  }

  private boolean isClosed(SourcePosition start, String sign) {
    String close = sign.equals("[") ? "]" : sign.equals("{") ? "}" : sign;
    return line(start.line()).indexOf(close, start.column()) >= 0;
  }

  private void other(SourcePosition at, SourcePosition from) {
    String context = String.valueOf(trouble.getContext());
    if (context.contains("quoted scalar")) {
      say(from, "A quotation mark is opened here and never closed.", QUOTE_IT);
      return;
    }
    if (context.contains("flow")) {
      say(
          from,
          "A bracket or brace is opened here and not closed.",
          "Close it in the same line. To begin a text with a bracket, put quotes around the whole text.");
    } else if (String.valueOf(trouble.getProblem()).contains("expected <block end>")) {
      say(
          at,
          "This line is not indented like the lines it belongs to.",
          "Let it begin in the same column as its neighbours.");
    } else {
      say(
          at,
          "This can't be read as YAML.",
          "Compare the line with its neighbours: indentation, colons, quotation marks.");
    }
  }

  /**
   * The nearest text above that opens a double quotation mark and does not close it in its line.
   */
  private @Nullable SourcePosition oddQuote(int before) {
    for (int number = before; number >= 1; number--) {
      Matcher matcher = SPECIAL_START.matcher(line(number));
      if (matcher.find() && "\"'".contains(matcher.group(1))) {
        SourcePosition start = new SourcePosition(number, matcher.start(1) + 1);
        if (!isClosed(start, matcher.group(1))) {
          return start;
        }
      }
    }
    return null;
  }

  private void say(SourcePosition at, String message, String help) {
    findings.add(YAML_SYNTAX, at, message, help);
  }

  private String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  private String leading(SourcePosition at) {
    String line = line(at.line());
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static SourcePosition position(@Nullable Mark mark, @Nullable Mark otherwise) {
    if (mark != null) {
      return YamlReader.position(mark);
    }
    return otherwise == null ? SourcePosition.START : YamlReader.position(otherwise);
  }
}
