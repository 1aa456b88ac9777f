package rapport.cli.trainee;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.library.TraineeData;
import rapport.app.library.WrittenSession;
import rapport.app.play.KeptTranscript;
import rapport.app.school.KeptAttempt;
import rapport.app.school.KeptAttempts;
import rapport.app.school.MarkedSession;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.Destination;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.OutputFile;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.WordConverter;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Transcript;
import rapport.report.html.HtmlPage;
import rapport.report.json.TranscriptJson;
import rapport.report.markdown.MarkdownPage;
import rapport.report.page.MarksPage.Reader;

/** Writes a session down for reading elsewhere. */
@Command(
    name = "export",
    header = "Writes a session down: Markdown, a web page to print, or JSON.",
    description = {
      "Everything the trainee saw, chose and typed, and the report when the session is over.",
      "Where marks count, they are in it: what stands and whose word it is, levels, comments,"
          + " overrides, and incidents raised or cleared. While raters have not agreed there is no"
          + " result.",
      "rapport delete can't reach a file that was exported. A line in the home's audit.txt says when"
          + " one was."
    },
    footer = {
      "",
      "Examples:",
      "  rapport export",
      "  rapport export 20261123-104455-coffee-7f3a",
      "  rapport export 20261123 --format html --output coffee.html",
      "  rapport export 20261123 --hand-back --format html --output T-7.html",
      "  rapport export --trainee T-26 --output T-26.zip"
    })
public final class ExportCommand implements RapportCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = AttemptArgument.LABEL,
      description = AttemptArgument.DESCRIPTION)
  private @Nullable String attempt;

  @Option(
      names = "--trainee",
      paramLabel = "CODE",
      description =
          "Copies of all that is kept under this code, as it is kept, in the zip that --output"
              + " names.")
  private @Nullable String trainee;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormConverter.class,
      description = "markdown or md (the default), html, or json as rapport show has it.")
  private Form form = Form.MARKDOWN;

  @Option(
      names = "--hand-back",
      description = "Marks for the trainee to read: what stands and why, and no rater's code.")
  private boolean handBack;

  @Option(
      names = "--without-marks",
      description = "The session as the trainee left it, whoever has marked it.")
  private boolean withoutMarks;

  @Mixin private Destination destination = new Destination();

  /** What a session is written as. */
  enum Form {
    MARKDOWN,
    HTML,
    JSON;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    if (handBack && withoutMarks) {
      throw RefusedException.usage("Choose one: --hand-back has marks, --without-marks has none.");
    }
    if (trainee == null) {
      exportSession(invocation, AttemptArgument.newest(invocation, attempt));
    } else if (attempt == null) {
      exportTrainee(invocation, TraineeData.of(invocation.workspace(), trainee));
    } else {
      throw RefusedException.usage("Name one session, or a trainee with --trainee CODE, not both.");
    }
    return ExitCode.FINE;
  }

  private void exportSession(Invocation invocation, String name) throws IOException {
    Transcript transcript = KeptTranscript.of(invocation.workspace(), name);
    destination.write(invocation, "The session is", () -> written(invocation, name, transcript));
    WrittenSession.exported(invocation.workspace(), transcript);
  }

  private void exportTrainee(Invocation invocation, TraineeData data) throws IOException {
    @Nullable OutputFile file = destination.file(invocation);
    if (file == null) {
      throw RefusedException.usage("Say where the zip is to go: --output FILE.zip");
    }
    file.write(data.zip().content());
    data.exported();
    data.list().forEach(line -> invocation.out().line("Copied " + line));
    data.remarks().forEach(invocation.err()::line);
    destination.told(invocation, data.size() + " and what belongs to them are");
  }

  private String written(Invocation invocation, String name, Transcript transcript)
      throws IOException {
    Workspace workspace = invocation.workspace();
    Optional<KeptAttempt> marked = withoutMarks ? Optional.empty() : marked(invocation, name);
    if (marked.isPresent()) {
      return written(workspace, marked.get(), handBack ? Reader.TRAINEE : Reader.FILE);
    } else if (handBack) {
      workspace.notice("No marks stand for this session.");
    }
    return form == Form.JSON
        ? TranscriptJson.of(transcript)
        : written(WrittenSession.of(workspace, transcript));
  }

  /** The session with its marks, when there are any that count. */
  private static Optional<KeptAttempt> marked(Invocation invocation, String name)
      throws IOException {
    Optional<KeptAttempt> one = new KeptAttempts(invocation.workspace()).read(name);
    if (one.isEmpty() && !invocation.workspace().home().marks().read(name).isEmpty()) {
      invocation.err().line("Its marks are left out.");
    }
    return one.filter(KeptAttempt::isMarked);
  }

  private String written(Workspace workspace, KeptAttempt one, Reader reader) {
    MarkedSession marked = new MarkedSession(workspace, reader);
    workspace.notice(said(one, reader));
    return form == Form.JSON
        ? marked.json(one)
        : written(
            new WrittenSession(one.transcript().opened().scenario().title(), marked.page(one)));
  }

  private static String said(KeptAttempt one, Reader reader) {
    if (one.standing().source() == Standing.Source.UNDECIDED) {
      return "Raters have not agreed on it yet, so no result is in it. To settle: rapport mark"
          + " ATTEMPT --agree --rater CODE";
    }
    return switch (reader) {
      case FILE ->
          "The marks are in it, with the raters' codes. To hand it back: --hand-back. The plain"
              + " session: --without-marks";
      case TRAINEE -> "The marks are in it, without the raters' codes.";
    };
  }

  private String written(WrittenSession session) {
    return form == Form.MARKDOWN
        ? MarkdownPage.of(session.page())
        : HtmlPage.of(session.title(), session.page());
  }

  /** Understands {@code --format}. */
  static final class FormConverter extends WordConverter<Form> {
    FormConverter() {
      super("format", Form.values(), Form::word);
    }

    @Override
    public Form convert(String typed) {
      return super.convert(typed.equalsIgnoreCase("md") ? Form.MARKDOWN.word() : typed);
    }
  }
}
