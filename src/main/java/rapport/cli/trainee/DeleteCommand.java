package rapport.cli.trainee;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.library.KeptSession;
import rapport.app.library.TraineeData;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.LineConsole;
import rapport.cli.command.RapportCommand;

/** Removes a session. */
@Command(
    name = "delete",
    header = "Removes every copy of a session, or of all of a trainee's.",
    description = {
      "Files you exported or handed in are out of reach; remove those yourself.",
      "There is no way back. A line in the home's audit.txt says when and how much, and of whom by a"
          + " hash of the code."
    },
    footer = {
      "",
      "Examples:",
      "  rapport delete 20261123-104455-coffee-7f3a",
      "  rapport delete --trainee T-26"
    })
public final class DeleteCommand implements RapportCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "ATTEMPT",
      description = "Its name, as rapport transcripts shows it, or the beginning of it.")
  private @Nullable String attempt;

  @Option(
      names = "--trainee",
      paramLabel = "CODE",
      description = "Everything that is kept under this code, instead of one session.")
  private @Nullable String trainee;

  @Option(names = "--yes", description = "Don't ask.")
  private boolean yes;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    if (attempt != null && trainee == null) {
      return deleteSession(invocation, attempt);
    } else if (trainee != null && attempt == null) {
      return deleteTrainee(invocation, TraineeData.of(invocation.workspace(), trainee), trainee);
    }
    throw RefusedException.usage("Name one session, or a trainee with --trainee CODE.");
  }

  private ExitCode deleteTrainee(Invocation invocation, TraineeData data, String code)
      throws IOException {
    data.list().forEach(invocation.err()::line);
    if (!yes && !isAgreed(invocation, "all this, " + data.size() + " of " + code + ",")) {
      invocation.err().line("Nothing was removed.");
      return ExitCode.FINE;
    }
    data.delete().forEach(line -> invocation.out().line("Removed " + line));
    data.remarks().forEach(invocation.err()::line);
    invocation
        .out()
        .line(
            "Files that were exported or handed in are out of Rapport's reach, and a roster too.");
    return ExitCode.FINE;
  }

  private ExitCode deleteSession(Invocation invocation, String named) throws IOException {
    String name = AttemptArgument.of(invocation, named);
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

  private static boolean isAgreed(Invocation invocation, String name) {
    return LineConsole.isMeant(invocation.surroundings(), "Remove " + name + " for good? Type yes:")
        .orElseThrow(
            () -> {
              invocation.err().line("");
              return RefusedException.usage(
                  "Nobody answered, so nothing was removed. Add --yes to do it.");
            });
  }
}
