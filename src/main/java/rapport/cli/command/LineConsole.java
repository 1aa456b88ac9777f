package rapport.cli.command;

import java.util.Optional;
import java.util.function.Supplier;
import rapport.plain.Answers;
import rapport.plain.Console;
import rapport.plain.Pieces;
import rapport.plain.YesOrNo;
import rapport.report.text.PlainText;
import rapport.tui.terminal.Tty;

/** Line mode's console over the program's streams. */
public final class LineConsole {
  private LineConsole() {}

  /**
   * The console. At a terminal whole words are wrapped at its width, and what is pasted is one
   * answer; a pipe gets whole paragraphs, and each line of it is an answer.
   */
  public static Console of(Surroundings surroundings) {
    return to(surroundings.out(), surroundings, !surroundings.isTerminal());
  }

  /**
   * Asks beside the results, a pipe too, whether something is meant; nothing when nobody answers.
   */
  public static Optional<Boolean> isMeant(Surroundings surroundings, String question) {
    return YesOrNo.ask(to(surroundings.err(), surroundings, false), question);
  }

  private static Console to(Output out, Surroundings surroundings, boolean isScripted) {
    if (!surroundings.isTerminal()) {
      return new Console(Answers.lines(surroundings.in()), out, () -> new PlainText(0), isScripted);
    }
    Optional<Tty> tty = Tty.find(surroundings.environment());
    // The launcher may have expected the full screen.
    tty.ifPresent(Tty::restore);
    // Beside the start, which it would hold up for some milliseconds.
    tty.ifPresent(each -> daemon(each::follow).start());
    Supplier<String> rest = () -> tty.map(Tty::restOfPiece).orElse("");
    return new Console(
        new Pieces(surroundings.in(), rest),
        out,
        () -> new PlainText(tty.map(each -> each.size().columns()).orElse(0)),
        isScripted);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "window");
    thread.setDaemon(true);
    return thread;
  }
}
