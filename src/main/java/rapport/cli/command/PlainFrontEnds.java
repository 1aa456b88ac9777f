package rapport.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rapport.app.author.DraftFile;
import rapport.app.author.Drafts;
import rapport.app.author.PreviewActivity;
import rapport.app.library.BrowseActivity;
import rapport.app.library.BrowseView;
import rapport.app.library.Library;
import rapport.app.mark.MarkActivity;
import rapport.app.play.PlayActivity;
import rapport.app.play.Plays;
import rapport.app.workspace.Answer;
import rapport.plain.Console;
import rapport.plain.PlainBrowse;
import rapport.plain.PlainMark;
import rapport.plain.PlainPlay;
import rapport.plain.PlainPreview;
import rapport.play.transcript.Mode;
import rapport.report.page.Part;
import rapport.report.text.PlainText;
import rapport.text.Sanitiser;

/** Line mode. */
final class PlainFrontEnds implements FrontEnds {
  private final Invocation invocation;
  private final Console console;
  private final boolean asksEverything;

  /**
   * Line mode over the program's streams.
   *
   * @param prompts whether to ask a script for what it may leave out
   */
  PlainFrontEnds(Invocation invocation, boolean prompts) {
    this.invocation = invocation;
    this.console = LineConsole.of(invocation.surroundings());
    this.asksEverything = prompts || !console.isScripted();
  }

  @Override
  public ExitCode library(Library library, Plays plays) {
    library.finish();
    PlainBrowse browse = new PlainBrowse(browsing(library, plays), console);
    PlainBrowse.Pick pick = browse.browse();
    while (!(pick instanceof PlainBrowse.Pick.Leave)) {
      follow(pick, plays);
      library.refresh();
      pick = browse.browse();
    }
    return ExitCode.FINE;
  }

  private static BrowseActivity browsing(Library library, Plays plays) {
    return new BrowseActivity(
        library::contents, () -> new BrowseView.Terms(plays.mode(), plays.assessed()));
  }

  private void follow(PlainBrowse.Pick pick, Plays plays) {
    Answer<PlayActivity> opening = Answer.of(() -> opened(pick, plays));
    if (opening instanceof Answer.Given<PlayActivity> given) {
      playAll(given.content(), plays);
    } else if (opening instanceof Answer.Refused<PlayActivity> refused) {
      // Somebody browsing wants to hear why, and to pick something else.
      console.print(Sanitiser.clean(refused.refusal().words()));
    }
  }

  private static PlayActivity opened(PlainBrowse.Pick pick, Plays plays) {
    if (pick instanceof PlainBrowse.Pick.Play picked) {
      return plays.open(picked.scenario(), picked.mode());
    } else if (pick instanceof PlainBrowse.Pick.Resume left) {
      return plays.resume(left.attempt());
    }
    throw new IllegalArgumentException("nothing was picked");
  }

  @Override
  public ExitCode play(PlayActivity first, Plays plays) {
    if (playAll(first, plays)) {
      console.refuseLeftOver("The session was over before it, and is kept: rapport transcripts");
    }
    return ExitCode.FINE;
  }

  /** Plays this, and what the person goes on with; whether the last report was read. */
  private boolean playAll(PlayActivity first, Plays plays) {
    PlainPlay play = new PlainPlay(first, console, asksEverything);
    Optional<String> next = play.play();
    while (next.isPresent()) {
      play = new PlainPlay(plays.open(next.get(), Mode.PRACTICE), console, asksEverything);
      next = play.play();
    }
    return play.isOver();
  }

  @Override
  public ExitCode preview(DraftFile file, Function<Drafts, PreviewActivity> opener) {
    new PlainPreview(opener.apply(file), console, asksEverything).run();
    return ExitCode.FINE;
  }

  @Override
  public ExitCode mark(MarkActivity marking, boolean onlyOne) {
    new PlainMark(marking, console, onlyOne).mark();
    return ExitCode.FINE;
  }

  @Override
  public ExitCode read(String title, List<? extends Part> page) {
    invocation.out().print(text().of(page));
    return ExitCode.FINE;
  }

  /** The drawing is for those who see the page; a screen reader has the words. */
  private PlainText text() {
    Surroundings surroundings = invocation.surroundings();
    int columns = Columns.of(surroundings);
    TerminalChoice choice =
        TerminalChoice.of(
            invocation.isLineMode(), surroundings.isOutTerminal(), surroundings.environment());
    return switch (choice.front()) {
      case FULL_SCREEN -> PlainText.withFigures(columns);
      case PLAIN -> new PlainText(columns);
    };
  }
}
