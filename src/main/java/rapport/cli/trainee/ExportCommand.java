package rapport.cli.trainee;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.play.KeptMeasures;
import rapport.app.play.KeptTranscript;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.Destination;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Folder;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.WordConverter;
import rapport.play.evaluation.Report;
import rapport.play.transcript.Transcript;
import rapport.report.html.TranscriptHtml;
import rapport.report.json.TranscriptJson;
import rapport.report.markdown.TranscriptMarkdown;
import rapport.report.page.Block;
import rapport.report.page.MarksPage;
import rapport.report.page.MarksPage.Reader;
import rapport.report.page.TranscriptPage;
import rapport.text.Times;

/** Writes a session down for reading elsewhere. */
@Command(
    name = "export",
    header = "Writes a session down: Markdown, a web page to print, or JSON.",
    description = {
      "Everything the trainee saw, chose and typed, and the report when the session is over.",
      "Where marks count, they are in it: what stands and whose word it is, levels, comments,"
          + " overrides and cleared incidents. While raters have not agreed there is no result.",
      "rapport delete can't reach a file that was exported."
    },
    footer = {
      "",
      "Examples:",
      "  rapport export 20261123-104455-coffee-7f3a",
      "  rapport export 20261123 --format html --output coffee.html",
      "  rapport export 20261123 --hand-back --format html --output T-7.html"
    })
public final class ExportCommand implements RapportCommand {
  @Parameters(
      paramLabel = "ATTEMPT",
      description = "Its name, as rapport transcripts shows it, or the beginning of it.")
  private String attempt = "";

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

    /** As its files end, which is a shorter name for it. */
    String ending() {
      return this == MARKDOWN ? "md" : word();
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    if (handBack && withoutMarks) {
      throw RefusedException.usage("Choose one: --hand-back has marks, --without-marks has none.");
    }
    destination.write(invocation, "The session is", () -> written(invocation));
    return ExitCode.FINE;
  }

  private String written(Invocation invocation) throws IOException {
    Transcript transcript =
        KeptTranscript.of(invocation.workspace(), AttemptArgument.of(invocation, attempt));
    Optional<Folder.One> marked = withoutMarks ? Optional.empty() : marked(invocation);
    if (marked.isPresent()) {
      return written(invocation, marked.get(), handBack ? Reader.TRAINEE : Reader.FILE);
    } else if (handBack) {
      invocation.err().line("No marks stand for this session.");
    }
    if (form == Form.JSON) {
      return TranscriptJson.of(transcript);
    }
    @Nullable Report report =
        transcript.state() == Transcript.State.OPEN
            ? null
            : new KeptMeasures(invocation.workspace()).report(transcript);
    String begun = Times.words(transcript.startedAt());
    return written(transcript, TranscriptPage.of(transcript, begun, report), report);
  }

  /** The session with its marks, when there are any that count. */
  private Optional<Folder.One> marked(Invocation invocation) throws IOException {
    String name = AttemptArgument.resolve(invocation.workspace().home().attempts(), attempt);
    Optional<Folder.One> one = new Folder(invocation).read(name);
    if (one.isEmpty() && !invocation.workspace().home().marks().read(name).isEmpty()) {
      invocation.err().line("Its marks are left out.");
    }
    return one.filter(Folder.One::isMarked);
  }

  private String written(Invocation invocation, Folder.One one, Reader reader) throws IOException {
    Transcript transcript = one.transcript();
    MarksPage marks = new MarksPage(reader, one.standing(), one.key(), one.marks(), Times::words);
    invocation.err().line(said(marks, reader));
    if (form == Form.JSON) {
      return TranscriptJson.of(reader, one.transcript(), one.standing(), one.key());
    }
    Report report =
        Report.of(
            one.standing().sitting(transcript),
            one.standing().evaluation(),
            one.standing().rubric(),
            new KeptMeasures(invocation.workspace()).of(transcript).aftercare());
    List<Block> page =
        TranscriptPage.of(transcript, Times.words(transcript.startedAt()), report, marks);
    return written(transcript, page, marks.isUndecided() ? null : report);
  }

  private static String said(MarksPage marks, Reader reader) {
    if (marks.isUndecided()) {
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

  private String written(Transcript transcript, List<Block> page, @Nullable Report report) {
    return form == Form.MARKDOWN
        ? TranscriptMarkdown.of(page)
        : TranscriptHtml.of(transcript.opened().scenario().title(), page, report);
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
