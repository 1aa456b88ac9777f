package rapport.cli.command;

import java.io.IOException;

/** Opens the library and says what became of the sessions played from there. */
public final class LibraryScreen {
  private LibraryScreen() {}

  public static ExitCode open(Bench bench, boolean plain) throws IOException {
    return open(bench, new Plays(bench, Plays.Wish.PRACTICE), Front.of(bench, plain, false));
  }

  public static ExitCode open(Bench bench, Plays plays, FrontEnds front) throws IOException {
    bench.preparedHome();
    return close(plays, front.library(ShelfLibrary.of(bench), plays));
  }

  public static ExitCode play(Plays plays, rapport.app.play.PlayActivity play, FrontEnds front) {
    return close(plays, front.play(play, plays));
  }

  private static ExitCode close(Plays plays, ExitCode code) {
    plays
        .unsaved()
        .ifPresent(
            why -> {
              throw RefusalException.environment(
                  "NOT SAVED: " + why + " The end of your session is lost.");
            });
    plays.tellRest();
    return code;
  }
}
