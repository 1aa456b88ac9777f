package rapport.cli.trainee;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.play.PlayView;
import rapport.app.practice.OwnProgress;
import rapport.cli.command.Columns;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.Surroundings;
import rapport.cli.command.TerminalChoice;
import rapport.report.json.ProgressJson;
import rapport.report.page.Block;
import rapport.report.page.Words;
import rapport.report.text.PlainText;

/** Says where a trainee stands after the sessions so far. */
@Command(
    name = "progress",
    header = "Shows where you stand so far, and what to try next.",
    description = {
      "What you played, each criterion over all your decisions, your first session with a scenario"
          + " against the latest, your own view beside the results, strengths and problems.",
      "Practice and assessment stand apart. Only sessions with an ending whose report was read are"
          + " counted. Sessions taken in with rapport collect are not yours and are left out."
    },
    footer = {
      "",
      "Examples:",
      "  rapport progress",
      "  rapport progress --trainee T-014",
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
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    OwnProgress progress = OwnProgress.of(invocation.workspace(), trainee);
    if (format == Format.JSON) {
      String json =
          ProgressJson.of(
              progress.modes(), progress.next().map(PlayView.Suggestion::id).orElse(null));
      invocation.out().print(json);
    } else {
      List<Block> page = progress.modes().isEmpty() ? nothing(invocation) : progress.page();
      invocation.out().print(text(invocation).of(page));
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

  /** The drawing is for those who see the page; a screen reader has the words. */
  private static PlainText text(Invocation invocation) {
    Surroundings surroundings = invocation.surroundings();
    int columns = Columns.of(surroundings);
    TerminalChoice choice =
        TerminalChoice.of(false, surroundings.isOutTerminal(), surroundings.environment());
    return switch (choice.front()) {
      case FULL_SCREEN -> PlainText.withFigures(columns);
      case PLAIN -> new PlainText(columns);
    };
  }

  private List<Block> nothing(Invocation invocation) {
    String whose = trainee == null ? "" : " by " + trainee;
    return List.of(
        Block.paragraph(
            "No session" + whose + " is kept in " + invocation.workspace().home() + " yet."),
        Block.paragraph("Play one first: rapport play. To see what there is: rapport list"));
  }
}
