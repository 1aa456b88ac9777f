package rapport.cli.trainee;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Front;
import rapport.cli.command.FrontEnds;
import rapport.cli.command.Invocation;
import rapport.cli.command.LibraryScreen;
import rapport.cli.command.Plays;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.ScenarioArgument;
import rapport.play.transcript.Mode;
import rapport.store.library.Source;

/** Plays one scenario. */
@Command(
    name = "play",
    header = "Plays a scenario.",
    description = "Without a scenario the library opens.",
    footer = {
      "",
      "Examples:",
      "  rapport play coffee",
      "  rapport play coffee --mode assessment --trainee T-014",
      "  rapport play my-scenario.yaml --plain",
      "  rapport play coffee --plain --seed 1 < ids.txt"
    })
public final class PlayCommand implements RapportCommand {
  private static final String TRAINEE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}";

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO|FILE",
      description = "A scenario's id, as rapport list shows it, or a YAML file.")
  private @Nullable String what;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "practice (feedback after each choice) or assessment (all of it at the end).")
  private @Nullable String mode;

  @Option(names = "--plain", description = "Line mode instead of the full screen.")
  private boolean plain;

  @Option(
      names = "--trainee",
      paramLabel = "CODE",
      description = "Who plays: a code from your school, never a name.")
  private @Nullable String trainee;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "A number for the order of responses; the same number, the same order.")
  private @Nullable Long seed;

  @Option(
      names = "--prompts",
      description = "In a script: also ask for own words and self-ratings.")
  private boolean prompts;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    Plays plays = new Plays(invocation, wish());
    FrontEnds front = Front.of(invocation, plain, prompts);
    if (what == null) {
      return LibraryScreen.open(invocation, plays, front);
    }
    Source source = ScenarioArgument.source(invocation, what);
    invocation.workspace().preparedHome();
    invocation.workspace().materials().notices().forEach(invocation.err()::line);
    return LibraryScreen.play(plays, plays.open(source), front);
  }

  private Plays.Wish wish() {
    Mode wished = mode(mode == null ? Mode.PRACTICE.id() : mode);
    String code = trainee == null ? "" : trainee;
    if (!code.isEmpty() && !code.matches(TRAINEE)) {
      throw RefusedException.usage(
          "A trainee's code has letters, digits, dots and dashes, at most 64 of them.");
    }
    if (wished == Mode.ASSESSMENT && code.isEmpty()) {
      throw RefusedException.usage("An assessment needs to know whose it is: add --trainee CODE.");
    }
    if (wished == Mode.ASSESSMENT && seed != null) {
      throw RefusedException.usage(
          "In an assessment the order of responses is left to chance: leave out --seed.");
    }
    return new Plays.Wish(wished, code, seed);
  }

  private static Mode mode(String word) {
    return Mode.of(word.toLowerCase(java.util.Locale.ROOT))
        .orElseThrow(
            () ->
                RefusedException.usage(
                    "There is no mode " + word + "; there are practice and assessment."));
  }
}
