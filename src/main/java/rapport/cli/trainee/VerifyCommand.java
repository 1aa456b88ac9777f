package rapport.cli.trainee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.library.VerifiedTranscript;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.play.transcript.Transcript;
import rapport.report.json.VerificationJson;

/** Sees whether transcripts are undamaged. */
@Command(
    name = "verify",
    header = "Sees whether transcripts are undamaged.",
    description = "Without a name: all of yours.",
    footer = {
      "",
      "What it can and can't tell:",
      Transcript.PROMISE,
      "",
      "Examples:",
      "  rapport verify",
      "  rapport verify 20261123-104455-coffee-7f3a",
      "  rapport verify handed-in.jsonl --format json"
    })
public final class VerifyCommand implements RapportCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "ATTEMPT|FILE",
      description = "Its name, as rapport transcripts shows it, or a file.")
  private @Nullable List<String> names;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Option(
      names = "--receipt",
      description =
          "Also compare each with the receipt kept when it was collected: a file that was rebuilt"
              + " since then doesn't fit it, and one that is gone is missing.")
  private boolean receipt;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    List<VerifiedTranscript> all = verified(invocation);
    List<String> missing = missing(invocation);
    boolean isFine = missing.isEmpty() && all.stream().allMatch(VerifiedTranscript::isFine);
    invocation
        .out()
        .print(
            format == Format.JSON
                ? json(all, missing, isFine)
                : VerifiedTranscript.words(all, missing));
    return isFine ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  /** Only who asks for all of them can miss one. */
  private List<String> missing(Invocation invocation) throws IOException {
    boolean isForAll = receipt && (names == null || names.isEmpty());
    return isForAll ? VerifiedTranscript.missing(invocation.workspace()) : List.of();
  }

  private List<VerifiedTranscript> verified(Invocation invocation) throws IOException {
    Workspace workspace = invocation.workspace();
    if (names == null || names.isEmpty()) {
      return VerifiedTranscript.all(workspace, receipt);
    }
    List<VerifiedTranscript> all = new ArrayList<>();
    for (String name : names) {
      all.add(VerifiedTranscript.of(workspace, name, file(invocation, name), receipt));
    }
    return all;
  }

  private static Path file(Invocation invocation, String name) throws IOException {
    Path file = invocation.path(name);
    if (Files.isDirectory(file)) {
      throw RefusedException.usage(name + " is a folder. Name the transcripts in it.");
    }
    if (Files.exists(file)) {
      return file;
    }
    String attempt = AttemptArgument.of(invocation, name);
    return invocation.workspace().home().attempts().file(attempt);
  }

  private static String json(
      List<VerifiedTranscript> all, List<String> missing, boolean isVerified) {
    return VerificationJson.of(all.stream().map(VerifyCommand::json).toList(), missing, isVerified);
  }

  private static Object json(VerifiedTranscript one) {
    return VerificationJson.transcript(
        one.name(), one.attempt(), one.found(), one.undone(), one.resumptions(), one.fitsReceipt());
  }
}
