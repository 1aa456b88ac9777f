package rapport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import rapport.activity.BrowseActivity;
import rapport.activity.PlayActivity;
import rapport.tui.FullScreen;
import rapport.tui.Opener;
import rapport.tui.Tty;

/** The full screen. */
final class ScreenFrontEnds implements FrontEnds {
  private final Surroundings surroundings;
  private final Tty tty;

  ScreenFrontEnds(Surroundings surroundings, Tty tty) {
    this.surroundings = surroundings;
    this.tty = tty;
  }

  @Override
  public void library(ShelfLibrary library, Plays plays) {
    guarded(
        () -> {
          FullScreen screen = screen();
          // The first frame waits for no file.
          screen.browse(
              new BrowseActivity(library),
              opener(plays, library::refresh),
              () -> library.start(screen::refresh));
        });
  }

  @Override
  public void play(PlayActivity play, Plays plays) {
    play.nameClient();
    guarded(() -> screen().play(play, opener(plays, () -> {})));
  }

  private FullScreen screen() throws IOException {
    return new FullScreen(
        tty,
        surroundings.input(),
        new FileOutputStream(FileDescriptor.out),
        surroundings.environment());
  }

  private static Opener opener(Plays plays, Runnable whenLeft) {
    return new Opener() {
      @Override
      public Opening open(String scenario) {
        return opening(() -> plays.open(scenario));
      }

      @Override
      public Opening resume(String attempt) {
        return opening(() -> plays.resume(attempt));
      }

      @Override
      public void left() {
        whenLeft.run();
      }
    };
  }

  private static Opener.Opening opening(java.util.function.Supplier<PlayActivity> play) {
    try {
      PlayActivity opened = play.get();
      opened.nameClient();
      return new Opener.Opening.Ready(opened);
    } catch (RefusalException e) {
      return new Opener.Opening.Refused(e.words());
    }
  }

  /** Something to do on the screen. */
  private interface Deed {
    void run() throws IOException;
  }

  private static void guarded(Deed deed) {
    try {
      deed.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
