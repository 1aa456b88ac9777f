package rapport.cli.trainee;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.library.HandIn;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.LineConsole;
import rapport.cli.command.OutputFile;
import rapport.cli.command.RapportCommand;

/** Writes the one file that a trainee hands in. */
@Command(
    name = "hand-in",
    header = "Writes one file of a session, to hand in.",
    description = {
      "The file holds everything: what the client said, what was offered, what you chose and typed.",
      "It has your code and no name. Keep the receipt: it shows later that the file is the one you"
          + " handed in.",
      "A practice session, or one without a code, is handed in only after asking."
    },
    footer = {
      "",
      "Examples:",
      "  rapport hand-in",
      "  rapport hand-in 20261123-104455-coffee-7f3a",
      "  rapport hand-in 20261123 --output my-session.jsonl"
    })
public final class HandInCommand implements RapportCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = AttemptArgument.LABEL,
      description = AttemptArgument.DESCRIPTION)
  private @Nullable String attempt;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write it (else a file of the attempt's name, here).")
  private @Nullable String output;

  @Option(
      names = "--anyway",
      description = "Don't ask, even for a practice session or one without a code.")
  private boolean anyway;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    String name = AttemptArgument.newest(invocation, attempt);
    HandIn handIn = HandIn.of(invocation.workspace(), name);
    if (!anyway && !handIn.doubts().isEmpty() && !isMeant(invocation, name, handIn)) {
      invocation.err().line("Nothing was written.");
      return ExitCode.FINE;
    }
    String file = output == null ? name + ".jsonl" : output;
    OutputFile.of(invocation, file, false).write(handIn.file().content());
    handIn.exported(invocation.workspace());
    invocation.out().line("Wrote " + file + ". Hand in this one file.");
    invocation.out().line("Receipt: " + handIn.receipt());
    if (!handIn.isFinished()) {
      invocation
          .err()
          .line("This session is not finished. To go on with it first: rapport resume " + name);
    }
    return ExitCode.FINE;
  }

  /** Asks whoever sits at the terminal; where nobody does, only the option says so. */
  private static boolean isMeant(Invocation invocation, String name, HandIn handIn) {
    String doubts = name + ": " + String.join(" ", handIn.doubts());
    if (!invocation.surroundings().isTerminal()) {
      throw RefusedException.usage(
          doubts + " Nothing was written. To hand it in all the same, add --anyway.");
    }
    return LineConsole.isMeant(
            invocation.surroundings(), doubts + " Hand it in all the same? Type yes:")
        .orElse(false);
  }
}
