package rapport.cli.command;

import java.io.IOException;
import rapport.app.library.Library;
import rapport.app.play.PlayActivity;
import rapport.app.play.Plays;
import rapport.app.play.SessionTerms;
import rapport.app.workspace.RefusedException;

/** Opens the library, or one play, and says what became of the sessions played from there. */
public final class LibraryScreen {
  private LibraryScreen() {}

  public static ExitCode open(Invocation invocation) throws IOException {
    return open(
        invocation,
        new Plays(invocation.workspace(), SessionTerms.PRACTICE),
        FrontEnds.of(invocation, false));
  }

  public static ExitCode open(Invocation invocation, Plays plays, FrontEnds front)
      throws IOException {
    invocation.workspace().preparedHome();
    return close(invocation, plays, front.library(new Library(invocation.workspace()), plays));
  }

  public static ExitCode play(
      Invocation invocation, Plays plays, PlayActivity play, FrontEnds front) {
    return close(invocation, plays, front.play(play, plays));
  }

  private static ExitCode close(Invocation invocation, Plays plays, ExitCode code) {
    plays
        .unsaved()
        .ifPresent(
            why -> {
              throw RefusedException.environment(
                  "NOT SAVED: " + why + " The end of your session is lost.");
            });
    invocation.watcher().release();
    if (plays.hasLeft()) {
      invocation.err().line("Your session is kept. To go on with it: rapport resume");
    }
    return code;
  }
}
