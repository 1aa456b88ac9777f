package rapport.cli.trainee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.library.VerifiedTranscript;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.play.transcript.Transcript;
import rapport.report.json.VerificationJson;
import rapport.report.text.VerificationText;
import rapport.store.files.Attempts;

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
    Map<String, Path> files = files(invocation);
    VerificationText text = new VerificationText();
    VerificationJson json = new VerificationJson();
    boolean[] areFine = {true};
    // Each is told at once: there may be more of them than fit into the memory.
    VerifiedTranscript.each(
        invocation.workspace(),
        files,
        receipt,
        one -> {
          areFine[0] &= one.isFine();
          invocation.out().print(format == Format.JSON ? one.told(json) : one.told(text));
        });
    List<String> missing = missing(invocation);
    boolean isFine = areFine[0] && missing.isEmpty();
    invocation.out().print(format == Format.JSON ? json.end(missing, isFine) : end(missing, text));
    return isFine ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private static String end(List<String> missing, VerificationText text) {
    return missing.stream().map(text::missing).collect(Collectors.joining()) + text.summary();
  }

  /** Only who asks for all of them can miss one. */
  private List<String> missing(Invocation invocation) throws IOException {
    boolean isForAll = receipt && (names == null || names.isEmpty());
    return isForAll ? VerifiedTranscript.missing(invocation.workspace()) : List.of();
  }

  /** What was named and where it is; all of the home's where nothing was. */
  private Map<String, Path> files(Invocation invocation) throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    if (names == null || names.isEmpty()) {
      Attempts attempts = invocation.workspace().home().attempts();
      attempts.ids().forEach(attempt -> files.put(attempt, attempts.file(attempt)));
    } else {
      for (String name : names) {
        files.put(name, file(invocation, name));
      }
    }
    return files;
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
}
