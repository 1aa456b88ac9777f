package rapport.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import rapport.evaluation.Report;
import rapport.export.TranscriptHtml;
import rapport.export.TranscriptMarkdown;
import rapport.presentation.Block;
import rapport.presentation.TranscriptPage;
import rapport.transcript.Transcript;

/** Writes a session down for reading elsewhere. */
@Command(
    name = "export",
    header = "Writes a session down: Markdown, a web page to print, or JSON.",
    description = {
      "Everything the trainee saw, chose and typed, and the report when the session is over.",
      "rapport delete can't reach a file that was exported."
    },
    footer = {
      "",
      "Examples:",
      "  rapport export 20261123-104455-coffee-7f3a",
      "  rapport export 20261123 --format html --output coffee.html"
    })
final class ExportCommand implements RapportCommand {
  @Parameters(
      paramLabel = "ATTEMPT",
      description = "Its name, as rapport transcripts shows it, or the beginning of it.")
  private String attempt = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormConverter.class,
      description = "markdown (the default), html, or json as rapport show has it.")
  private Form form = Form.MARKDOWN;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes a file instead of printing.")
  private @Nullable String output;

  @Option(names = "--force", description = "Replaces the file if there is one.")
  private boolean force;

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
  public ExitCode run(Bench bench) throws IOException {
    if (output == null) {
      bench.out().print(written(bench));
      return ExitCode.FINE;
    }
    OutputFile file = OutputFile.of(bench, output, force);
    file.write(written(bench));
    bench.err().line("The session is in " + output + ".");
    return ExitCode.FINE;
  }

  private String written(Bench bench) throws IOException {
    Transcript transcript = KeptTranscript.of(bench, attempt);
    if (form == Form.JSON) {
      return TranscriptJson.of(transcript);
    }
    @Nullable Report report =
        transcript.state() == Transcript.State.OPEN
            ? null
            : new KeptMeasures(bench).report(transcript);
    List<Block> page = TranscriptPage.of(transcript, Times.words(transcript.startedAt()), report);
    return form == Form.MARKDOWN
        ? TranscriptMarkdown.of(page)
        : TranscriptHtml.of(transcript.opened().scenario().title(), page, report);
  }

  /** Understands {@code --format}. */
  static final class FormConverter implements ITypeConverter<Form> {
    @Override
    public Form convert(String word) {
      for (Form form : Form.values()) {
        if (form.word().equals(word.toLowerCase(Locale.ROOT))) {
          return form;
        }
      }
      throw new TypeConversionException(
          "there is no format " + word + "; markdown, html and json are known");
    }
  }
}
