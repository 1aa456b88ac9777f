package rapport.cli.command;

import java.util.Optional;
import java.util.function.Function;
import rapport.app.author.DraftFile;
import rapport.app.author.Drafts;
import rapport.app.author.PreviewActivity;
import rapport.app.library.BrowseActivity;
import rapport.app.library.Library;
import rapport.app.mark.MarkActivity;
import rapport.app.play.PlayActivity;
import rapport.app.play.Plays;
import rapport.app.workspace.RefusedException;
import rapport.plain.Console;
import rapport.plain.PlainBrowse;
import rapport.plain.PlainMark;
import rapport.plain.PlainPlay;
import rapport.plain.PlainPreview;
import rapport.report.text.PlainText;
import rapport.text.Sanitiser;

/** Line mode. */
final class PlainFrontEnds implements FrontEnds {
  private final Console console;
  private final boolean asksEverything;

  /**
   * Line mode over the program's streams.
   *
   * @param prompts whether to ask a script for what it may leave out
   */
  PlainFrontEnds(Surroundings surroundings, boolean prompts) {
    boolean isScripted = !surroundings.isTerminal();
    // Screen readers and pipes want whole paragraphs; a terminal wraps by itself.
    this.console = new Console(surroundings.in(), surroundings.out(), new PlainText(0), isScripted);
    this.asksEverything = prompts || !isScripted;
  }

  @Override
  public ExitCode library(Library library, Plays plays) {
    library.finish();
    PlainBrowse browse = new PlainBrowse(new BrowseActivity(library::contents), console);
    PlainBrowse.Pick pick = browse.browse();
    while (!(pick instanceof PlainBrowse.Pick.Leave)) {
      follow(pick, plays);
      library.refresh();
      pick = browse.browse();
    }
    return ExitCode.FINE;
  }

  private void follow(PlainBrowse.Pick pick, Plays plays) {
    try {
      if (pick instanceof PlainBrowse.Pick.Play picked) {
        play(plays.open(picked.scenario()), plays);
      } else if (pick instanceof PlainBrowse.Pick.Resume left) {
        play(plays.resume(left.attempt()), plays);
      }
    } catch (RefusedException e) {
      // Somebody browsing wants to hear why, and to pick something else.
      console.print(Sanitiser.clean(e.refusal().words()));
    }
  }

  @Override
  public ExitCode play(PlayActivity first, Plays plays) {
    Optional<String> next = playOne(first);
    while (next.isPresent()) {
      next = playOne(plays.open(next.get()));
    }
    return ExitCode.FINE;
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

  private Optional<String> playOne(PlayActivity play) {
    return new PlainPlay(play, console, asksEverything).play();
  }
}
