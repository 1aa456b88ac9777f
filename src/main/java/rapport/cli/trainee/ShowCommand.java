package rapport.cli.trainee;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.library.SessionPage;
import rapport.app.play.KeptTranscript;
import rapport.app.school.KeptAttempt;
import rapport.app.school.KeptAttempts;
import rapport.app.school.MarkedSession;
import rapport.app.workspace.Workspace;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.play.transcript.Transcript;
import rapport.report.json.TranscriptJson;
import rapport.report.page.MarksPage.Reader;
import rapport.report.page.Part;
import rapport.report.text.PlainText;

/** Shows a session again. */
@Command(
    name = "show",
    header = "Shows a session again, with its report when it is over.",
    footer = {
      "",
      "Examples:",
      "  rapport show",
      "  rapport show coffee",
      "  rapport show 20261123-104455-coffee-7f3a",
      "  rapport show 20261123 --format json"
    })
public final class ShowCommand implements RapportCommand {
  private static final int WIDTH = 80;

  @Parameters(
      arity = "0..1",
      paramLabel = AttemptArgument.LABEL,
      description = AttemptArgument.DESCRIPTION)
  private @Nullable String attempt;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    Workspace workspace = invocation.workspace();
    String name = AttemptArgument.newest(invocation, attempt);
    Transcript transcript = KeptTranscript.of(workspace, name);
    Optional<KeptAttempt> marked =
        workspace.home().marks().read(name).isEmpty()
            ? Optional.empty()
            : new KeptAttempts(workspace).read(name).filter(KeptAttempt::isMarked);
    invocation
        .out()
        .print(
            marked.isPresent()
                ? shown(new MarkedSession(workspace, Reader.FILE), marked.get())
                : shown(workspace, transcript));
    return ExitCode.FINE;
  }

  /** What stands since, for the session's own report may be about other ratings. */
  private String shown(MarkedSession session, KeptAttempt one) {
    return format == Format.JSON
        ? session.json(one)
        : new PlainText(WIDTH).of(Part.words(session.page(one)));
  }

  private String shown(Workspace workspace, Transcript transcript) {
    return format == Format.JSON
        ? TranscriptJson.of(transcript)
        : new PlainText(WIDTH).of(SessionPage.of(workspace, transcript));
  }
}
