package rapport.cli.trainee;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Front;
import rapport.cli.command.Invocation;
import rapport.cli.command.LibraryScreen;
import rapport.cli.command.Plays;
import rapport.cli.command.RapportCommand;
import rapport.store.files.AttemptSummary;
import rapport.store.files.Attempts;

/** Goes on with a session that was left. */
@Command(
    name = "resume",
    header = "Goes on with a session you left.",
    description = "Without a name: the newest one that isn't finished.",
    footer = {"", "Examples:", "  rapport resume", "  rapport resume 20261123-104455-coffee-7f3a"})
public final class ResumeCommand implements RapportCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "ATTEMPT",
      description = "Its name, as rapport transcripts shows it, or the beginning of it.")
  private @Nullable String attempt;

  @Option(names = "--plain", description = "Line mode instead of the full screen.")
  private boolean plain;

  @Option(
      names = "--prompts",
      description = "In a script: also ask for own words and self-ratings.")
  private boolean prompts;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    Plays plays = new Plays(invocation, Plays.Wish.PRACTICE);
    String name = name(invocation.workspace().home().attempts());
    return LibraryScreen.play(plays, plays.resume(name), Front.of(invocation, plain, prompts));
  }

  private String name(Attempts attempts) throws IOException {
    if (attempt != null) {
      return AttemptArgument.resolve(attempts, attempt);
    }
    return attempts
        .latestUnfinished()
        .map(AttemptSummary::attempt)
        .orElseThrow(
            () ->
                RefusedException.usage(
                    "There is no session to go on with. To begin one: rapport play"));
  }
}
