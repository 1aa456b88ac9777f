package rapport.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import rapport.app.author.DraftFile;
import rapport.app.author.DraftWatch;
import rapport.app.author.Drafts;
import rapport.app.author.PreviewActivity;
import rapport.app.library.BrowseActivity;
import rapport.app.library.BrowseView;
import rapport.app.library.Library;
import rapport.app.mark.MarkActivity;
import rapport.app.play.PlayActivity;
import rapport.app.play.Plays;
import rapport.app.workspace.Answer;
import rapport.play.transcript.Mode;
import rapport.report.page.Part;
import rapport.tui.FullScreen;
import rapport.tui.scene.Opener;
import rapport.tui.terminal.Tty;

/** The full screen. */
final class ScreenFrontEnds implements FrontEnds {
  private final Surroundings surroundings;
  private final TerminalWatcher watcher;
  private final Tty tty;

  ScreenFrontEnds(Invocation invocation, Tty tty) {
    this.surroundings = invocation.surroundings();
    this.watcher = invocation.watcher();
    this.tty = tty;
  }

  @Override
  public ExitCode library(Library library, Plays plays) {
    watcher.hold();
    return shown(
        screen ->
            // The first frame waits for no file.
            screen.browse(
                new BrowseActivity(library::contents, () -> terms(plays)),
                opener(plays, library::refresh),
                () -> library.start(screen::refresh)));
  }

  @Override
  public ExitCode play(PlayActivity play, Plays plays) {
    watcher.hold();
    play.nameClient();
    return shown(screen -> screen.play(play, opener(plays, () -> {})));
  }

  @Override
  public ExitCode preview(DraftFile file, Function<Drafts, PreviewActivity> opener) {
    DraftWatch watch = new DraftWatch(file);
    PreviewActivity preview = opener.apply(watch);
    preview.nameClient();
    return shown(screen -> screen.preview(preview, () -> watch.start(screen::refresh)));
  }

  @Override
  public ExitCode mark(MarkActivity marking, boolean onlyOne) {
    return shown(screen -> screen.mark(marking, onlyOne));
  }

  @Override
  public ExitCode read(String title, List<? extends Part> page) {
    return shown(screen -> screen.read(title, page));
  }

  /** Something to show on the screen, which gives the exit code. */
  private interface Show {
    int on(FullScreen screen) throws IOException;
  }

  private ExitCode shown(Show show) {
    try {
      FullScreen screen =
          new FullScreen(
              tty, surroundings.input(), surroundings.screen(), surroundings.environment());
      return ExitCode.of(show.on(screen));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BrowseView.Terms terms(Plays plays) {
    return new BrowseView.Terms(plays.mode(), plays.assessed());
  }

  private static Opener opener(Plays plays, Runnable whenLeft) {
    return new Opener() {
      @Override
      public Answer<PlayActivity> open(String scenario, Mode mode) {
        return answer(() -> plays.open(scenario, mode));
      }

      @Override
      public Answer<PlayActivity> resume(String attempt) {
        return answer(() -> plays.resume(attempt));
      }

      @Override
      public void left() {
        whenLeft.run();
      }
    };
  }

  private static Answer<PlayActivity> answer(Supplier<PlayActivity> play) {
    return Answer.of(
        () -> {
          PlayActivity opened = play.get();
          opened.nameClient();
          return opened;
        });
  }
}
