package rapport.cli.trainee;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.play.Plays;
import rapport.app.play.SessionTerms;
import rapport.cli.command.ExitCode;
import rapport.cli.command.FrontEnds;
import rapport.cli.command.Invocation;
import rapport.cli.command.LibraryScreen;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.ScenarioArgument;
import rapport.store.library.Source;

/** Plays one scenario. */
@Command(
    name = "play",
    header = "Plays a scenario, for practice or to be assessed.",
    description = "Without a scenario the library opens.",
    footer = {
      "",
      "Examples:",
      "  rapport play coffee",
      "  rapport play \"The rain\"",
      "  rapport play coffee --mode assessment --trainee T-014",
      "  rapport play my-scenario.yaml --plain",
      "  rapport play coffee --plain --seed 1 < ids.txt"
    })
public final class PlayCommand implements RapportCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO|FILE",
      description = "A scenario's id or title, as rapport list shows them, or a YAML file.")
  private @Nullable String what;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "practice (feedback after each choice) or assessment (all of it at the end).")
  private @Nullable String mode;

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
    Plays plays = new Plays(invocation.workspace(), SessionTerms.of(mode, trainee, seed));
    FrontEnds front = FrontEnds.of(invocation, prompts);
    if (what == null) {
      return LibraryScreen.open(invocation, plays, front);
    }
    Source source = ScenarioArgument.source(invocation, what);
    invocation.workspace().preparedHome();
    invocation.workspace().tellNotices();
    return LibraryScreen.play(invocation, plays, plays.open(source), front);
  }
}
