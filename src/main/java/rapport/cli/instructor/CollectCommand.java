package rapport.cli.instructor;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.school.TranscriptCollector;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.report.json.CollectedJson;
import rapport.report.text.CollectedFiles;
import rapport.report.text.CollectedText;

/** Takes in what trainees handed in. */
@Command(
    name = "collect",
    header = "Takes in what trainees handed in: files, folders or a zip.",
    description = {
      "Each transcript is known by what it holds, verified and copied, and its receipt and where it"
          + " came from are kept. Line ends and the like that were changed on the way are put back."
          + " One that goes on from what was collected takes its place; nothing else is ever"
          + " overwritten. Damaged ones are listed last, with the first bad record.",
      "Keep the instructors' folder apart from your own sessions, with --home."
    },
    footer = {
      "",
      "Examples:",
      "  rapport collect submissions.zip --home marking",
      "  rapport collect submissions.zip --roster roster.csv --home marking",
      "  rapport collect handed-in/ late/t17.jsonl --home marking"
    })
public final class CollectCommand implements RapportCommand {
  @Parameters(arity = "0..*", paramLabel = "FILE", description = "A file, a folder, or a zip.")
  private List<String> paths = List.of();

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "Your list of which code is whose: says who has not handed in, and which codes it doesn't"
              + " know.")
  private @Nullable String roster;

  @Option(
      names = "--one-person",
      paramLabel = "CODE",
      description = "Says that a code found in several people's files is one person's.")
  private List<String> onePerson = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    if (paths.isEmpty() && roster == null && onePerson.isEmpty()) {
      throw RefusedException.usage("Name the FILE, folder or zip to collect.");
    }
    for (String code : onePerson) {
      invocation.workspace().preparedHome().origins().keepSingle(code);
    }
    CollectedFiles all =
        new TranscriptCollector(invocation.workspace())
            .collect(
                paths.stream().map(invocation::named).toList(),
                roster == null ? null : invocation.named(roster));
    invocation.out().print(format == Format.JSON ? json(all) : CollectedText.of(all));
    return ExitCode.fineIf(all.isFine());
  }

  private static String json(CollectedFiles all) {
    return CollectedJson.of(
        all.files(), all.passedOver(), all.shared(), all.isByRoster() ? all.attendance() : null);
  }
}
