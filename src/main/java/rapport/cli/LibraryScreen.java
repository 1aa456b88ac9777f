package rapport.cli;

import java.io.IOException;

/** Opens the library and says what became of the sessions played from there. */
final class LibraryScreen {
  private LibraryScreen() {}

  static ExitCode open(Bench bench, boolean plain) throws IOException {
    return open(bench, new Plays(bench, Plays.Wish.PRACTICE), Front.of(bench, plain, false));
  }

  static ExitCode open(Bench bench, Plays plays, FrontEnds front) throws IOException {
    bench.preparedHome();
    front.library(ShelfLibrary.of(bench), plays);
    return close(plays);
  }

  static ExitCode play(Plays plays, rapport.activity.PlayActivity play, FrontEnds front) {
    front.play(play, plays);
    return close(plays);
  }

  private static ExitCode close(Plays plays) {
    plays
        .unsaved()
        .ifPresent(
            why -> {
              throw RefusalException.environment(
                  "NOT SAVED: " + why + ", so the end of your session is lost.");
            });
    return ExitCode.FINE;
  }
}
