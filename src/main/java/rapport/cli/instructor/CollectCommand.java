package rapport.cli.instructor;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.school.TranscriptCollector;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.report.json.CollectedJson;
import rapport.report.text.CollectedText;
import rapport.store.files.Intake.Collected;

/** Takes in what trainees handed in. */
@Command(
    name = "collect",
    header = "Takes in what trainees handed in: files, folders or a zip.",
    description = {
      "Each transcript is verified and copied, and its receipt is kept. Nothing is overwritten;"
          + " damaged ones are listed with the first bad record, and not taken in.",
      "Keep the instructors' folder apart from your own sessions, with --home."
    },
    footer = {
      "",
      "Examples:",
      "  rapport collect submissions.zip --home marking",
      "  rapport collect handed-in/ late/t17.jsonl --home marking"
    })
public final class CollectCommand implements RapportCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file, a folder, or a zip.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    List<Collected> all =
        new TranscriptCollector(invocation.workspace())
            .collect(paths.stream().map(invocation::named).toList());
    invocation.out().print(format == Format.JSON ? CollectedJson.of(all) : CollectedText.of(all));
    return ExitCode.fineIf(!all.isEmpty() && all.stream().allMatch(Collected::isHere));
  }
}
