package rapport.cli.trainee;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.play.Plays;
import rapport.app.play.SessionTerms;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.FrontEnds;
import rapport.cli.command.Invocation;
import rapport.cli.command.LibraryScreen;
import rapport.cli.command.RapportCommand;

/** Goes on with a session that was left. */
@Command(
    name = "resume",
    header = "Goes on with a session you left.",
    description = "Without a name: the newest one that isn't finished.",
    footer = {"", "Examples:", "  rapport resume", "  rapport resume 20261123-104455-coffee-7f3a"})
public final class ResumeCommand implements RapportCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = AttemptArgument.LABEL,
      description =
          "Its name, as rapport transcripts shows it, or the beginning of it; or a scenario, for the"
              + " newest session with it that isn't finished.")
  private @Nullable String attempt;

  @Option(
      names = "--prompts",
      description = "In a script: also ask for own words and self-ratings.")
  private boolean prompts;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    Plays plays = new Plays(invocation.workspace(), SessionTerms.PRACTICE);
    String name =
        attempt == null
            ? plays.latestUnfinished()
            : AttemptArgument.unfinished(invocation, attempt);
    return LibraryScreen.play(
        invocation, plays, plays.resume(name), FrontEnds.of(invocation, prompts));
  }
}
