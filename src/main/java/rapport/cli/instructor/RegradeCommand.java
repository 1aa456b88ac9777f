package rapport.cli.instructor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.workspace.Materials;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.ScenarioArgument;
import rapport.grading.marks.Standing;
import rapport.report.page.Words;
import rapport.store.files.AttemptId;

/** Scores kept attempts anew after an author's correction. */
@Command(
    name = "regrade",
    header = "Scores attempts anew under a corrected scenario or rubric.",
    description = {
      "Nothing is overwritten: the new scores are an event in your marks. Levels that somebody"
          + " gave by hand stay as they are.",
      "The rubric is the one in use here: the bundled one, or that in the folder of --scenarios."
    },
    footer = {
      "",
      "Examples:",
      "  rapport regrade coffee --rater ab",
      "  rapport regrade corrected/coffee.yaml --rater ab --try"
    })
public final class RegradeCommand implements RapportCommand {
  @Parameters(
      index = "0",
      paramLabel = ScenarioArgument.LABEL,
      description = "The corrected scenario: its id, or its file.")
  private String scenario = "";

  @Parameters(
      index = "1..*",
      paramLabel = "ATTEMPT",
      description = "Which attempts; without any, all that were made with this scenario.")
  private @Nullable List<String> attempts;

  @Option(names = "--rater", paramLabel = "CODE", description = RaterOption.DESCRIPTION)
  private @Nullable String rater;

  @Option(names = "--try", description = "Only show what would change.")
  private boolean onlyTry;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    String code = RaterOption.check(rater);
    Materials materials = invocation.workspace().materials();
    materials.notices().forEach(invocation.err()::line);
    Materials.Playable corrected =
        materials.playable(ScenarioArgument.source(invocation, scenario));
    Regrader regrader = new Regrader(invocation, code, corrected, materials.rubricBytes(), onlyTry);
    int left = 0;
    int changed = 0;
    for (String attempt : names(invocation, corrected.scenario().id())) {
      Regrader.Outcome outcome = regrader.regrade(attempt);
      invocation.out().line(attempt + "  " + words(outcome));
      left += outcome.problem().isEmpty() ? 0 : 1;
      changed += outcome.isChanged() ? 1 : 0;
    }
    invocation.err().line(summary(changed, left));
    return left == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private List<String> names(Invocation invocation, String id) throws IOException {
    if (attempts != null) {
      List<String> names = new ArrayList<>();
      for (String named : attempts) {
        names.add(AttemptArgument.resolve(invocation.workspace().home().attempts(), named));
      }
      return names;
    }
    return invocation.workspace().home().attempts().ids().stream()
        .filter(attempt -> AttemptId.scenario(attempt).equals(id))
        .sorted()
        .toList();
  }

  private String summary(int changed, int left) {
    return Words.count(changed, "attempt", "attempts")
        + (onlyTry ? " would be scored anew" : " scored anew")
        + (left == 0 ? "." : ", " + left + " left as they were.");
  }

  private static String words(Regrader.Outcome outcome) {
    if (!outcome.problem().isEmpty()) {
      return "left as it was: " + outcome.problem() + ".";
    }
    Standing before = outcome.before();
    Standing after = outcome.after();
    String kept = result(before);
    return outcome.isChanged()
        ? kept + " -> " + result(after) + (isHeld(before) ? " (by hand, so it stays)" : "")
        : kept + ", the same ratings";
  }

  private static boolean isHeld(@Nullable Standing standing) {
    return standing != null
        && (standing.source() == Standing.Source.MARKER
            || standing.source() == Standing.Source.AGREED);
  }

  private static String result(@Nullable Standing standing) {
    if (standing == null) {
      return "";
    }
    String outcome =
        Optional.ofNullable(standing.evaluation().outcome()).map(Words::of).orElse("No result");
    return standing.evaluation().exported() == null
        ? outcome
        : outcome + " " + Words.percent(standing.evaluation().exported());
  }
}
