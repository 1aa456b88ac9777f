package rapport.cli.trainee;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.play.PlayView;
import rapport.cli.command.Columns;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.NextScenario;
import rapport.cli.command.OwnAttempts;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.Surroundings;
import rapport.cli.command.TerminalChoice;
import rapport.grading.progress.OwnAttempt;
import rapport.grading.progress.PlayedScenario;
import rapport.grading.progress.TraineeProgress;
import rapport.play.evaluation.CriterionResult;
import rapport.play.transcript.Mode;
import rapport.report.json.ProgressJson;
import rapport.report.page.Block;
import rapport.report.page.ProgressPage;
import rapport.report.page.Role;
import rapport.report.page.Words;
import rapport.report.text.PlainText;

/** Says where a trainee stands after the sessions so far. */
@Command(
    name = "progress",
    header = "Shows where you stand after your sessions so far, and what to try next.",
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
    invocation.workspace().materials().notices().forEach(invocation.err()::line);
    OwnAttempts own = OwnAttempts.of(invocation);
    List<OwnAttempt> attempts = own.by(trainee, invocation.err());
    Map<Mode, TraineeProgress> modes = modes(invocation, attempts);
    TraineeProgress whole =
        TraineeProgress.of(attempts, invocation.workspace().materials().rubric());
    Optional<PlayView.Suggestion> next = next(invocation, whole);
    if (format == Format.JSON) {
      invocation
          .out()
          .print(ProgressJson.of(modes, next.map(PlayView.Suggestion::id).orElse(null)));
    } else if (modes.isEmpty()) {
      invocation.out().print(text(invocation).of(nothing(invocation)));
    } else {
      invocation.out().print(text(invocation).of(page(modes, next(whole, next))));
    }
    return own.passedOver().isEmpty() ? ExitCode.FINE : passedOver(invocation, own);
  }

  private static ExitCode passedOver(Invocation invocation, OwnAttempts own) {
    invocation
        .err()
        .line(
            Words.count(own.passedOver().size(), "session", "sessions")
                + " not counted. To see what is wrong: rapport verify");
    return ExitCode.FINDINGS;
  }

  private static Map<Mode, TraineeProgress> modes(Invocation invocation, List<OwnAttempt> attempts)
      throws IOException {
    Map<Mode, TraineeProgress> modes = new TreeMap<>();
    for (Mode mode : Mode.values()) {
      List<OwnAttempt> those =
          attempts.stream().filter(own -> own.transcript().opened().mode() == mode).toList();
      if (!those.isEmpty()) {
        modes.put(mode, TraineeProgress.of(those, invocation.workspace().materials().rubric()));
      }
    }
    return modes;
  }

  private static Optional<PlayView.Suggestion> next(Invocation invocation, TraineeProgress whole) {
    return NextScenario.of(
        invocation, whole.pooled(), whole.scenarios().stream().map(PlayedScenario::id).toList());
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

  private static List<Block> page(Map<Mode, TraineeProgress> modes, List<Block> next) {
    List<Block> page = new ArrayList<>();
    modes.forEach(
        (mode, progress) -> {
          page.addAll(ProgressPage.of(mode, progress));
          page.add(Block.BLANK);
        });
    page.addAll(next);
    page.add(Block.BLANK);
    page.add(Block.hint(Words.DISCLAIMER));
    return page;
  }

  private static List<Block> next(TraineeProgress whole, Optional<PlayView.Suggestion> next) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading("What to try next"));
    Optional<CriterionResult> weakest = whole.pooled().weakest();
    if (weakest.isEmpty()) {
      blocks.add(Block.paragraph("Finish a session and read its report: rapport resume"));
      return blocks;
    }
    blocks.add(Block.labelled("Lowest so far", Role.BODY, weakest.get().criterion().name() + "."));
    next.ifPresent(
        suggestion ->
            blocks.add(Block.paragraph(suggestion.title() + ": rapport play " + suggestion.id())));
    return blocks;
  }
}
