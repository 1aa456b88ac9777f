package rapport.scenario.condition;

import static rapport.scenario.diagnostic.DiagnosticCode.BAD_CONDITION;
import static rapport.scenario.diagnostic.DiagnosticCode.UNKNOWN_TARGET;
import static rapport.scenario.diagnostic.DiagnosticCode.UNKNOWN_VARIABLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import rapport.scenario.condition.ConditionToken.Kind;
import rapport.text.Suggestions;
import rapport.text.WholeNumber;

/**
 * A condition's text to a condition: {@code or} between {@code and} between {@code not}. The first
 * mistake in its shape ends the reading; unknown names are all gathered.
 */
public final class ConditionParser {
  /**
   * What is read here is walked by recursion later; nobody writes a condition of this size by hand.
   */
  static final int MOST_PARTS = 100;

  private static final String SHAPES =
      "Write `trust >= 2`, `visited(node)` or `said(node/response)`, joined by `and`, `or`, `not` and round brackets.";

  private final List<ConditionToken> tokens;
  private final Vocabulary names;
  private final List<ConditionMistake> mistakes = new ArrayList<>(0);
  private int at;
  private int parts;
  private boolean isLost;

  private ConditionParser(String text, Vocabulary names) {
    this.tokens = ConditionTokens.of(text);
    this.names = names;
  }

  /**
   * What came of a text.
   *
   * @param condition meaningful only without mistakes
   */
  public record Parsed(Condition condition, List<ConditionMistake> mistakes) {}

  public static Parsed parse(String text, Vocabulary names) {
    ConditionParser parser = new ConditionParser(text, names);
    Condition condition = parser.whole();
    return new Parsed(condition, parser.mistakes);
  }

  private Condition whole() {
    Condition condition = either();
    if (!isLost && !token().is(Kind.END)) {
      lost(
          token().is(Kind.CLOSING)
              ? "This closing bracket has no opening one."
              : "After a complete condition, " + named(token()) + " is not expected.",
          ConditionSlips.help(token(), SHAPES));
    }
    return condition;
  }

  private Condition either() {
    Condition left = both();
    while (!isLost && token().isWord("or")) {
      at++;
      left = new Condition.Or(left, both());
    }
    return left;
  }

  private Condition both() {
    Condition left = one();
    while (!isLost && token().isWord("and")) {
      at++;
      left = new Condition.And(left, one());
    }
    return left;
  }

  private Condition one() {
    if (++parts > MOST_PARTS) {
      return lost(
          "This condition has more than " + MOST_PARTS + " parts.",
          "Count with a variable, or lead through a node of its own.");
    }
    if (isLost) {
      return Condition.ALWAYS;
    }
    if (token().isWord("not")) {
      at++;
      return new Condition.Not(one());
    }
    if (token().is(Kind.OPENING)) {
      return inBrackets();
    }
    return token().is(Kind.WORD)
        ? fact()
        : lost(expectedHere(), ConditionSlips.help(token(), SHAPES));
  }

  private String expectedHere() {
    return token().is(Kind.END)
        ? "The condition ends where another part is expected."
        : "A part of a condition cannot begin with " + named(token()) + ".";
  }

  private Condition inBrackets() {
    int opening = at++;
    Condition condition = either();
    if (!isLost && !take(Kind.CLOSING)) {
      at = token().is(Kind.END) ? opening : at;
      return lost(
          token().is(Kind.OPENING)
              ? "This bracket is never closed."
              : "A closing bracket is missing before " + named(token()) + ".",
          ConditionSlips.help(token(), "Write `)` where the group ends."));
    }
    return condition;
  }

  private Condition fact() {
    ConditionToken word = tokens.get(at++);
    if (word.isWord("visited")) {
      return visited();
    }
    if (word.isWord("said")) {
      return said();
    }
    return compare(word);
  }

  private Condition visited() {
    ConditionToken node = named("visited(node)");
    if (isLost) {
      return Condition.ALWAYS;
    }
    checkNode(node);
    close("visited(" + node.text() + ")");
    return new Condition.Visited(node.text());
  }

  private Condition said() {
    ConditionToken node = named("said(node/response)");
    if (isLost) {
      return Condition.ALWAYS;
    }
    if (!take(Kind.SLASH)) {
      return lost(
          "`said` needs a node and a response with a slash between them.",
          "Write it as `said(node/response)`.");
    }
    ConditionToken response = token();
    if (!take(Kind.WORD)) {
      return lost("After the slash, a response is expected.", "Write it as `said(node/response)`.");
    }
    if (checkNode(node)) {
      checkResponse(node, response);
    }
    close("said(" + node.text() + "/" + response.text() + ")");
    return new Condition.Said(node.text(), response.text());
  }

  private ConditionToken named(String shape) {
    boolean isOpen = take(Kind.OPENING);
    ConditionToken name = token();
    if (!isOpen || !take(Kind.WORD)) {
      lost("Here a name in brackets is expected.", "Write it as `" + shape + "`.");
    }
    return name;
  }

  private void close(String shape) {
    if (!isLost && !take(Kind.CLOSING)) {
      lost("Here a closing bracket is expected.", "Write it as `" + shape + "`.");
    }
  }

  private boolean checkNode(ConditionToken node) {
    if (names.hasNode(node.text())) {
      return true;
    }
    unknown(
        "The node `" + node.text() + "` is not in this file.",
        "Write the name of a node as it stands under `nodes`.",
        node,
        names.nodes());
    return false;
  }

  private void checkResponse(ConditionToken node, ConditionToken response) {
    if (!names.responses(node.text()).contains(response.text())) {
      unknown(
          "The node `" + node.text() + "` has no response `" + response.text() + "`.",
          "Write the name of one of its responses.",
          response,
          names.responses(node.text()));
    }
  }

  private void unknown(String message, String help, ConditionToken word, Collection<String> known) {
    mistakes.add(
        new ConditionMistake(
            UNKNOWN_TARGET, word.at(), message, help, () -> Suggestions.of(word.text(), known)));
  }

  private Condition compare(ConditionToken word) {
    if (!token().is(Kind.COMPARISON)) {
      return lostWord(word);
    }
    ConditionToken sign = tokens.get(at++);
    Optional<Comparison> comparison = Comparison.of(sign.text());
    if (comparison.isEmpty()) {
      at--;
      return lost("`" + sign.text() + "` compares nothing.", ConditionSlips.help(sign, SHAPES));
    }
    OptionalInt number =
        token().is(Kind.NUMBER) ? WholeNumber.parse(token().text()) : OptionalInt.empty();
    if (number.isEmpty()) {
      return lost(
          "After `" + sign.text() + "`, a whole number is expected.",
          "A variable is compared with a number in digits, such as `"
              + word.text()
              + " "
              + sign.text()
              + " 2`.");
    }
    at++;
    checkVariable(word);
    return new Condition.Compare(word.text(), comparison.get(), number.getAsInt());
  }

  private Condition lostWord(ConditionToken word) {
    if (!names.variables().contains(word.text())) {
      at--;
      return lost(
          "`" + word.text() + "` is not something a condition can ask.",
          ConditionSlips.help(word, SHAPES));
    }
    if (ConditionSlips.isComparison(token())) {
      return lost(
          "`" + token().text() + "` is not how a comparison is written here.",
          ConditionSlips.help(token(), SHAPES));
    }
    return lost(
        "`" + word.text() + "` needs a comparison with a whole number.",
        "Write it as `" + word.text() + " >= 2`, with one of < <= = != >= >.");
  }

  private void checkVariable(ConditionToken word) {
    names.markRead(word.text());
    if (!names.variables().contains(word.text())) {
      mistakes.add(
          new ConditionMistake(
              UNKNOWN_VARIABLE,
              word.at(),
              "The variable `" + word.text() + "` is not in this file.",
              "Add it under `variables`, or write the name of one that is there.",
              () -> Suggestions.of(word.text(), names.variables())));
    }
  }

  private Condition lost(String message, String help) {
    isLost = true;
    // What cannot be read may well have asked for these.
    tokens.stream().filter(t -> t.is(Kind.WORD)).map(ConditionToken::text).forEach(names::markRead);
    mistakes.add(new ConditionMistake(BAD_CONDITION, token().at(), message, help, List::of));
    return Condition.ALWAYS;
  }

  private ConditionToken token() {
    return tokens.get(at);
  }

  private boolean take(Kind kind) {
    if (token().is(kind)) {
      at++;
      return true;
    }
    return false;
  }

  private static String named(ConditionToken token) {
    return token.is(Kind.END) ? "the end" : "`" + token.text() + "`";
  }
}
