package rapport.cli.command;

import java.io.IOException;
import rapport.app.workspace.RefusedException;

/** Opens the library and says what became of the sessions played from there. */
public final class LibraryScreen {
  private LibraryScreen() {}

  public static ExitCode open(Invocation invocation, boolean plain) throws IOException {
    return open(
        invocation, new Plays(invocation, Plays.Wish.PRACTICE), Front.of(invocation, plain, false));
  }

  public static ExitCode open(Invocation invocation, Plays plays, FrontEnds front)
      throws IOException {
    invocation.workspace().preparedHome();
    return close(plays, front.library(ShelfLibrary.of(invocation), plays));
  }

  public static ExitCode play(Plays plays, rapport.app.play.PlayActivity play, FrontEnds front) {
    return close(plays, front.play(play, plays));
  }

  private static ExitCode close(Plays plays, ExitCode code) {
    plays
        .unsaved()
        .ifPresent(
            why -> {
              throw RefusedException.environment(
                  "NOT SAVED: " + why + " The end of your session is lost.");
            });
    plays.tellRest();
    return code;
  }
}
