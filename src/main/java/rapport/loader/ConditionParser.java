package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.BAD_CONDITION;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.diagnostic.SourcePosition;
import rapport.scenario.Comparison;
import rapport.scenario.Condition;

/** Reads one condition. {@code not} binds tightest, then {@code and}, then {@code or}. */
final class ConditionParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(<=|>=|!=|<|>|=|\\(|\\)|/|[+-]?[0-9]{1,9}(?![A-Za-z0-9-])|[A-Za-z0-9-]+)");
  private static final int DEEPEST = 50;

  private final List<String> tokens = new ArrayList<>();
  private int next;
  private int depth;

  private ConditionParser() {}

  /** Stops at the first thing that makes no sense. */
  private static final class Unclear extends Exception {
    private static final long serialVersionUID = 1;

    Unclear(String message) {
      super(message, null, false, false);
    }
  }

  /** The condition; one that always holds, and a finding, where the text makes no sense. */
  static Condition parse(String text, SourcePosition position, Findings findings) {
    ConditionParser parser = new ConditionParser();
    try {
      parser.split(text);
      Condition condition = parser.or();
      if (parser.next < parser.tokens.size()) {
        throw new Unclear("`" + parser.tokens.get(parser.next) + "` is not expected here");
      }
      return condition;
    } catch (Unclear e) {
      findings.add(
          BAD_CONDITION,
          position,
          "This condition can't be read: " + e.getMessage() + ".",
          "Write for example `trust >= 2 and not visited(some-node)`, or `said(some-node/some-response)`.");
      return Condition.ALWAYS;
    }
  }

  private void split(String text) throws Unclear {
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < text.stripTrailing().length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new Unclear("`" + text.substring(at).strip() + "` makes no sense");
      }
      tokens.add(matcher.group(1));
      at = matcher.end();
    }
  }

  private Condition or() throws Unclear {
    Condition left = and();
    while (take("or")) {
      left = new Condition.Or(left, and());
    }
    return left;
  }

  private Condition and() throws Unclear {
    Condition left = not();
    while (take("and")) {
      left = new Condition.And(left, not());
    }
    return left;
  }

  private Condition not() throws Unclear {
    if (++depth > DEEPEST) {
      throw new Unclear("it is nested too deep");
    }
    try {
      return take("not") ? new Condition.Not(not()) : single();
    } finally {
      depth--;
    }
  }

  private Condition single() throws Unclear {
    if (take("(")) {
      Condition inner = or();
      expect(")");
      return inner;
    }
    String word = word();
    if (word.equals("visited")) {
      expect("(");
      String node = word();
      expect(")");
      return new Condition.Visited(node);
    } else if (word.equals("said")) {
      expect("(");
      String node = word();
      expect("/");
      String response = word();
      expect(")");
      return new Condition.Said(node, response);
    }
    return compare(word);
  }

  private Condition compare(String variable) throws Unclear {
    String symbol = any();
    Comparison comparison =
        Comparison.of(symbol)
            .orElseThrow(
                () -> new Unclear("behind `" + variable + "` comes one of < <= = != >= >"));
    String number = any();
    if (!number.matches("[+-]?[0-9]+")) {
      throw new Unclear(
          "`" + variable + "` is compared with `" + number + "`, which is no whole number");
    }
    return new Condition.Compare(variable, comparison, Integer.parseInt(number));
  }

  private boolean take(String token) {
    boolean taken = next < tokens.size() && tokens.get(next).equals(token);
    if (taken) {
      next++;
    }
    return taken;
  }

  private void expect(String token) throws Unclear {
    if (!take(token)) {
      throw new Unclear(
          "`"
              + token
              + "` is missing"
              + (next > 0 ? " behind `" + tokens.get(next - 1) + "`" : ""));
    }
  }

  private String word() throws Unclear {
    String token = any();
    if (!token.matches("[a-z][a-z0-9-]*")) {
      throw new Unclear("`" + token + "` is not expected here");
    }
    return token;
  }

  private String any() throws Unclear {
    if (next >= tokens.size()) {
      throw new Unclear("it breaks off");
    }
    return tokens.get(next++);
  }
}
