package rapport.cli.command;

import java.util.List;
import java.util.function.Function;
import rapport.app.author.DraftFile;
import rapport.app.author.Drafts;
import rapport.app.author.PreviewActivity;
import rapport.app.library.Library;
import rapport.app.mark.MarkActivity;
import rapport.app.play.PlayActivity;
import rapport.app.play.Plays;
import rapport.report.page.Part;
import rapport.tui.terminal.Tty;

/** The ways to meet a person: this is where the full screen and line mode are plugged in. */
public interface FrontEnds {

  /**
   * The front end for these surroundings.
   *
   * @param prompts whether a script wants to be asked everything
   */
  static FrontEnds of(Invocation invocation, boolean prompts) {
    Surroundings surroundings = invocation.surroundings();
    TerminalChoice choice =
        TerminalChoice.of(
            invocation.isLineMode(), surroundings.isTerminal(), surroundings.environment());
    return switch (choice.front()) {
      case FULL_SCREEN ->
          Tty.find(surroundings.environment())
              .<FrontEnds>map(tty -> new ScreenFrontEnds(invocation, tty))
              .orElseGet(() -> new PlainFrontEnds(invocation, prompts));
      case PLAIN -> new PlainFrontEnds(invocation, prompts);
    };
  }

  /**
   * Shows the library, and plays what is picked there, until the person leaves; gives how it ended.
   */
  ExitCode library(Library library, Plays plays);

  /** Plays this, and what the person goes on with, until they leave; gives how it ended. */
  ExitCode play(PlayActivity play, Plays plays);

  /**
   * Shows a scenario while it is being written, until the person leaves; gives how it ended.
   *
   * @param opener gives the preview for a way to hear of saves
   */
  ExitCode preview(DraftFile file, Function<Drafts, PreviewActivity> opener);

  /**
   * Marks until the person leaves; gives how it ended.
   *
   * @param onlyOne whether one attempt was named, so that there is no queue to go back to
   */
  ExitCode mark(MarkActivity marking, boolean onlyOne);

  /** Shows a page until the person leaves it; in line mode it is printed. */
  ExitCode read(String title, List<? extends Part> page);
}
