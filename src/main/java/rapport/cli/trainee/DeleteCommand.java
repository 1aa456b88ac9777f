package rapport.cli.trainee;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.library.KeptSession;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;

/** Removes a session. */
@Command(
    name = "delete",
    header = "Removes a session: every copy of it that Rapport made.",
    description = {
      "Files you exported or handed in are out of reach; remove those yourself.",
      "There is no way back."
    },
    footer = {"", "Examples:", "  rapport delete 20261123-104455-coffee-7f3a"})
public final class DeleteCommand implements RapportCommand {
  @Parameters(
      paramLabel = "ATTEMPT",
      description = "Its name, as rapport transcripts shows it, or the beginning of it.")
  private String attempt = "";

  @Option(names = "--yes", description = "Don't ask.")
  private boolean yes;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    String name = AttemptArgument.of(invocation, attempt);
    if (!yes && !isAgreed(invocation, name)) {
      invocation.err().line("Nothing was removed.");
      return ExitCode.FINE;
    }
    KeptSession.delete(invocation.workspace(), name);
    invocation
        .out()
        .line(
            "Removed "
                + name
                + ". Files you exported or handed in are out of Rapport's reach; remove those"
                + " yourself.");
    return ExitCode.FINE;
  }

  private static boolean isAgreed(Invocation invocation, String name) throws IOException {
    invocation.err().print("Remove " + name + " for good? Type yes: ");
    String answer = invocation.surroundings().in().readLine();
    if (answer == null) {
      invocation.err().line("");
      throw RefusedException.usage("Nobody answered, so nothing was removed. Add --yes to do it.");
    }
    return answer.strip().toLowerCase(Locale.ROOT).equals("yes");
  }
}
