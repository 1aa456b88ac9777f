package rapport.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import rapport.app.action.Action;
import rapport.plain.Prompt.Next;
import rapport.report.text.PlainText;

final class PiecesTest {
  private final StringBuilder out = new StringBuilder();
  private final AtomicInteger decided = new AtomicInteger();

  /** A terminal: the lines of each piece come at once, and the next piece once it was asked for. */
  private static final class Terminal extends BufferedReader {
    private final List<String> pieces;
    private String waiting = "";
    private int next;

    Terminal(String... pieces) {
      super(new StringReader(""));
      this.pieces = List.of(pieces);
    }

    @Override
    public String readLine() throws IOException {
      if (waiting.isEmpty()) {
        if (next == pieces.size()) {
          return super.readLine();
        }
        waiting = pieces.get(next++);
      }
      int end = waiting.indexOf('\n');
      String line = waiting.substring(0, end);
      waiting = waiting.substring(end + 1);
      return line;
    }

    /** A device keeps back what has no end yet. */
    @Override
    public boolean ready() {
      return waiting.indexOf('\n') >= 0;
    }

    String rest() {
      String rest = waiting;
      waiting = "";
      return rest;
    }
  }

  @Test
  void everythingPastedIsOneAnswerWithOrWithoutALastLineBreak() throws IOException {
    Terminal terminal = new Terminal("I hear you.\n2\n", "I hear you.\n2", "2\n");
    Pieces pieces = new Pieces(terminal, terminal::rest);

    assertThat(pieces.next()).hasValue("I hear you.\n2");
    assertThat(pieces.next()).hasValue("I hear you.\n2");
    assertThat(pieces.next()).hasValue("2");
    assertThat(pieces.next()).isEmpty();
  }

  @Test
  void theMarksOfABracketedPasteAreNoText() throws IOException {
    Terminal terminal = new Terminal("\u001b[200~one\ntwo\u001b[201~\n");

    assertThat(new Pieces(terminal, terminal::rest).next()).hasValue("one\ntwo");
  }

  @Test
  void pastedTextIsTakenWholeWhereWordsAreWanted() {
    Terminal terminal = new Terminal("quit\n2\nEnter");
    List<String> typed = new ArrayList<>();
    Console console = console(terminal);
    new Prompt(
            console,
            "Your words:",
            List.of(
                Prompt.tacit("quit", Next.LEAVE),
                Action.word(
                    "",
                    "",
                    text -> {
                      typed.add(text);
                      return Next.SHOW;
                    })))
        .takingText()
        .goesOn();

    assertThat(typed).containsExactly("quit\n2\nEnter");
  }

  @Test
  void pastedTextDecidesNothingWhereSomethingIsToBePicked() {
    pick(new Terminal("1\n2\n", "One\n2", "2\n"));

    assertThat(decided).hasValue(2);
    assertThat(out.toString().split("Pasted text never decides anything", -1)).hasSize(3);
  }

  @Test
  void whatCameBeforeTheQuestionIsSetAside() {
    Terminal terminal = new Terminal("2\n");
    terminal.waiting = "1\n";
    pick(terminal);

    assertThat(decided).hasValue(2);
    assertThat(out).contains("What came before this question was set aside.");
  }

  @Test
  void aPasteThatBeginsWithYesIsNoYes() {
    Terminal terminal = new Terminal("yes\nls\n", "no\nyes", "y\n");

    assertThat(YesOrNo.ask(console(terminal), "Remove it for good?")).hasValue(false);
    assertThat(out.toString().split("Pasted text never decides anything", -1)).hasSize(3);
    assertThat(YesOrNo.ask(console(new Terminal("Yes\n")), "Remove it for good?")).hasValue(true);
    assertThat(YesOrNo.ask(console(new Terminal()), "Remove it for good?")).isEmpty();
  }

  @Test
  void aYesFromBeforeTheQuestionIsNoYes() {
    Terminal terminal = new Terminal("no\n");
    terminal.waiting = "yes\n";

    assertThat(YesOrNo.ask(console(terminal), "Remove it for good?")).hasValue(false);
  }

  private void pick(Terminal terminal) {
    Action<Next> pick =
        Action.word(
            "",
            "",
            number -> {
              decided.set(Integer.parseInt(number));
              return Next.SHOW;
            });
    new Prompt(console(terminal), "Which one?", List.of(pick)).goesOn();
  }

  private Console console(Terminal terminal) {
    return new Console(new Pieces(terminal, terminal::rest), out, () -> new PlainText(0), false);
  }

  @Test
  void aLongQuestionBreaksBetweenItsWords() {
    StringBuilder written = new StringBuilder();
    Console console =
        new Console(
            Answers.lines(new BufferedReader(new StringReader("yes\n"))),
            written,
            () -> new PlainText(40),
            false);

    console.ask("This was played as practice, not as an assessment. Type yes:");

    assertThat(written)
        .hasToString("This was played as practice, not as an\nassessment. Type yes: ");
  }
}
