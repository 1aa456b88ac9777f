package rapport.cli.trainee;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.play.PlayView;
import rapport.app.practice.DrillActivity;
import rapport.app.practice.DrillDesk;
import rapport.app.practice.DrillPlan;
import rapport.app.practice.Exercise;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.Columns;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.NextScenario;
import rapport.cli.command.OwnAttempts;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.SessionDesk;
import rapport.cli.command.Surroundings;
import rapport.cli.command.TerminalChoice;
import rapport.grading.progress.OwnAttempt;
import rapport.grading.progress.PlayedScenario;
import rapport.grading.progress.TraineeProgress;
import rapport.plain.Console;
import rapport.plain.PlainDrill;
import rapport.play.evaluation.CriterionResult;
import rapport.play.session.Session;
import rapport.play.transcript.Drilled;
import rapport.play.transcript.Saving;
import rapport.report.text.PlainText;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;
import rapport.store.files.Drills;
import rapport.store.library.Source;

/** Practises single decisions. */
@Command(
    name = "drill",
    header = "Practises single decisions: first those where you chose a weaker response.",
    description = {
      "Shows one moment after the other, each as it is on a real path, and after your choice what"
          + " the client heard, why, and what would have helped. Where you have no weak choice left,"
          + " decisions come from the library, by your weakest criterion.",
      "Nothing of it is scored or counted, and your sessions stay as they are. Leave whenever you"
          + " like. It runs in line mode, on a full screen too; --plain leaves long lines unbroken, as"
          + " screen readers want them."
    },
    footer = {
      "",
      "Examples:",
      "  rapport drill",
      "  rapport drill --criterion boundary --count 3",
      "  rapport drill --trainee T-014",
      "  rapport drill --plain --seed 1 < answers.txt"
    })
public final class DrillCommand implements RapportCommand {
  private static final int MOST = 50;

  @Option(
      names = "--criterion",
      paramLabel = "ID",
      description = "Only decisions in which this criterion is in play.")
  private @Nullable String criterion;

  @Option(names = "--count", paramLabel = "N", description = "How many decisions (5, at most 50).")
  private int count = 5;

  @Option(
      names = "--trainee",
      paramLabel = "CODE",
      description = "By the sessions with this code alone, where several people share a home.")
  private @Nullable String trainee;

  @Option(
      names = "--forget",
      description =
          "Don't drill: forget what came up in drills. Sessions stay; rapport delete removes"
              + " those.")
  private boolean forget;

  @Option(names = "--plain", description = "Lines of any length, for screen readers and scripts.")
  private boolean plain;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "A number for which decisions come and the order of responses.")
  private @Nullable Long seed;

  @Option(
      names = "--prompts",
      description = "In a script: also ask for own words and before what a scenario touches on.")
  private boolean prompts;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    if (forget) {
      forget(invocation);
      return ExitCode.FINE;
    }
    checkOptions(invocation.workspace().materials().rubric());
    invocation.workspace().materials().notices().forEach(invocation.err()::line);
    List<OwnAttempt> own = OwnAttempts.of(invocation).by(trainee, invocation.err());
    TraineeProgress progress = TraineeProgress.of(own, invocation.workspace().materials().rubric());
    long chosen = seed == null ? invocation.surroundings().chance().getAsLong() >>> 11 : seed;
    DrillPlan.Wish wish =
        new DrillPlan.Wish(
            criterion == null ? "" : criterion,
            progress.pooled().weakest().map(c -> c.criterion().id()).orElse(""),
            count,
            chosen);
    Drills drills = invocation.workspace().home().drills();
    List<Exercise> exercises = DrillPlan.of(library(invocation), own, drills.read(), wish);
    if (exercises.isEmpty()) {
      invocation.err().line("There is no decision to practise. To see the scenarios: rapport list");
      return ExitCode.FINE;
    }
    invocation.err().line("Seed " + chosen + ": the same order again with --seed " + chosen + ".");
    drill(
        invocation,
        new DrillActivity(
            exercises,
            chosen,
            desk(invocation, drills),
            invocation.surroundings().ticker(),
            next(invocation, progress)));
    return ExitCode.FINE;
  }

  private static void forget(Invocation invocation) throws IOException {
    if (!invocation.workspace().home().drills().forget()) {
      throw RefusedException.environment(
          "A drill is open in another window. Leave it there first.");
    }
    invocation.out().line("Forgot what came up in drills. Your sessions stay as they are.");
  }

  private void checkOptions(Rubric rubric) {
    if (count < 1 || count > MOST) {
      throw RefusedException.usage("--count needs a number from 1 to " + MOST + ".");
    }
    if (criterion != null && !rubric.isActive(criterion)) {
      throw RefusedException.usage(
          "There is no criterion "
              + criterion
              + "; there are "
              + rubric.active().stream().map(Criterion::id).collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static Map<String, Session.Setup> library(Invocation invocation) throws IOException {
    Map<String, Session.Setup> library = new LinkedHashMap<>();
    for (Source source : invocation.workspace().scenarioFiles().scenarios()) {
      setup(invocation.workspace().materials(), source)
          .ifPresent(setup -> library.put(source.id(), setup));
    }
    return library;
  }

  /** Nothing for a file with mistakes, which rapport list names. */
  private static Optional<Session.Setup> setup(Materials materials, Source source)
      throws IOException {
    try {
      return Optional.of(SessionDesk.Loaded.of(materials.playable(source), materials).setup());
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  /** Says once why nothing can be noted; the drill is worth as much without. */
  private static DrillDesk desk(Invocation invocation, Drills drills) {
    boolean[] isTold = {false};
    return (exercise, exchange) -> {
      Drilled drilled =
          new Drilled(
              invocation.surroundings().ticker().now(),
              exercise.scenario(),
              exchange.decision(),
              exchange.better().isEmpty());
      if (drills.add(drilled) instanceof Saving.Refused refused && !isTold[0]) {
        isTold[0] = true;
        invocation.err().line("What came up can't be noted: " + refused.reason());
      }
    };
  }

  private String next(Invocation invocation, TraineeProgress progress) throws IOException {
    List<String> played = progress.scenarios().stream().map(PlayedScenario::id).toList();
    Optional<Criterion> by =
        criterion == null
            ? progress.pooled().weakest().map(CriterionResult::criterion)
            : Optional.ofNullable(
                invocation.workspace().materials().rubric().criteria().get(criterion));
    Optional<PlayView.Suggestion> next = by.flatMap(c -> NextScenario.of(invocation, c, played));
    return next.map(n -> n.title() + ": rapport play " + n.id())
        .orElse("any scenario; to see them: rapport list");
  }

  private void drill(Invocation invocation, DrillActivity activity) {
    Surroundings surroundings = invocation.surroundings();
    boolean isScripted = !surroundings.isTerminal();
    TerminalChoice choice =
        TerminalChoice.of(plain, surroundings.isTerminal(), surroundings.environment());
    PlainText text =
        switch (choice.front()) {
          case FULL_SCREEN -> new PlainText(Columns.of(surroundings));
          case PLAIN -> new PlainText(0);
        };
    Console console = new Console(surroundings.in(), surroundings.out(), text, isScripted);
    new PlainDrill(activity, console, prompts || !isScripted).drill();
  }
}
