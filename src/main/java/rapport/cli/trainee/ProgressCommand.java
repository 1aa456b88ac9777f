package rapport.cli.trainee;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rapport.app.play.PlayView;
import rapport.app.practice.OwnProgress;
import rapport.cli.command.Destination;
import rapport.cli.command.ExitCode;
import rapport.cli.command.FrontEnds;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.WordConverter;
import rapport.report.html.HtmlPage;
import rapport.report.json.ProgressJson;
import rapport.report.page.Words;
import rapport.report.text.PlainText;

/** Says where a trainee stands after the sessions so far. */
@Command(
    name = "progress",
    header = "Shows where you stand so far, and what to try next.",
    description = {
      "What you played, each criterion over all your decisions and from session to session, your"
          + " own view beside the results, strengths and problems, what tempted you more than once,"
          + " and the time you spent. In a terminal it is drawn and opens as a page to leaf through;"
          + " with --plain and in a pipe it is all in sentences.",
      "Practice and assessment stand apart. Only sessions with an ending whose report was read are"
          + " counted. Sessions taken in with rapport collect are not yours and are left out."
    },
    footer = {
      "",
      "Examples:",
      "  rapport progress",
      "  rapport progress --trainee T-014",
      "  rapport progress --format html --output progress.html",
      "  rapport progress --format json"
    })
public final class ProgressCommand implements RapportCommand {
  @Option(
      names = "--trainee",
      paramLabel = "CODE",
      description = "Only sessions with this code, where several people share a home.")
  private @Nullable String trainee;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormConverter.class,
      description = "text (the default), html or json.")
  private Form form = Form.TEXT;

  @Mixin private Destination destination = new Destination();

  /** What it is written as. */
  enum Form {
    TEXT,
    HTML,
    JSON;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    destination.check(invocation);
    OwnProgress progress = OwnProgress.of(invocation.workspace(), trainee);
    if (form == Form.TEXT && !destination.isFile()) {
      FrontEnds.of(invocation, false).read(OwnProgress.TITLE, progress.page());
    } else {
      destination.write(invocation, "Your progress is", () -> written(progress));
    }
    if (progress.passedOver() == 0) {
      return ExitCode.FINE;
    }
    invocation
        .err()
        .line(
            Words.count(progress.passedOver(), "session", "sessions")
                + " not counted. To see what is wrong: rapport verify");
    return ExitCode.FINDINGS;
  }

  private String written(OwnProgress progress) {
    return switch (form) {
      case TEXT -> new PlainText(0).of(progress.page());
      case HTML -> HtmlPage.of(OwnProgress.TITLE, progress.page());
      case JSON ->
          ProgressJson.of(
              progress.modes(), progress.next().map(PlayView.Suggestion::id).orElse(null));
    };
  }

  /** Understands {@code --format}. */
  static final class FormConverter extends WordConverter<Form> {
    FormConverter() {
      super("format", Form.values(), Form::word);
    }
  }
}
