package rapport.cli.command;

import java.util.Optional;
import java.util.function.Supplier;
import rapport.plain.Console;
import rapport.plain.Pieces;
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
    if (!surroundings.isTerminal()) {
      return new Console(surroundings.in(), surroundings.out(), new PlainText(0), true);
    }
    Optional<Tty> tty = Tty.find(surroundings.environment());
    // The launcher may have expected the full screen.
    tty.ifPresent(Tty::restore);
    // Beside the start, which it would hold up for some milliseconds.
    tty.ifPresent(each -> daemon(each::follow).start());
    Supplier<String> rest = () -> tty.map(Tty::restOfPiece).orElse("");
    return new Console(
        new Pieces(surroundings.in(), rest),
        surroundings.out(),
        () -> new PlainText(tty.map(each -> each.size().columns()).orElse(0)),
        false);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "window");
    thread.setDaemon(true);
    return thread;
  }
}
