package rapport.cli.instructor;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.mark.DecisionVoiding;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.report.page.Words;

/** Takes a decision out of the count for everybody who met it. */
@Command(
    name = "void",
    header = "Takes a decision out of the count, for everybody who met it.",
    description = {
      "For a decision that turned out unfair or wrong. What was rated there counts no more,"
          + " whoever rated it, and whether a criterion rests on enough is asked anew. The"
          + " transcripts and the scenario stay as they are: it is an event in your marks, and"
          + " --take-back is another.",
      "A critical incident there stands, until a rater clears it for a reason of its own.",
      "What is collected later is not touched: give the same command again. Whatever gives or"
          + " counts marks names those attempts until then."
    },
    footer = {
      "",
      "Examples:",
      "  rapport void coffee invitation --reason \"Two answers were misprinted.\" --rater ab --try",
      "  rapport void coffee invitation --reason \"It was right.\" --rater ab --take-back"
    })
public final class VoidCommand implements RapportCommand {
  @Parameters(index = "0", paramLabel = "SCENARIO", description = "The scenario's id.")
  private String scenario = "";

  @Parameters(index = "1", paramLabel = "DECISION", description = "The decision's id in it.")
  private String decision = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why, in a sentence; trainees read it.")
  private String reason = "";

  @Mixin private RaterOption rater = new RaterOption();

  @Option(names = "--take-back", description = "Lets the decision count again.")
  private boolean takesBack;

  @Option(names = "--try", description = "Only show what would change.")
  private boolean onlyTry;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    DecisionVoiding.Outcome outcome =
        DecisionVoiding.of(
                invocation.workspace(),
                rater.code(),
                new DecisionVoiding.Request(scenario, decision, reason, takesBack),
                onlyTry)
            .run();
    RegradeLines lines = new RegradeLines(outcome.results(), onlyTry);
    outcome.results().forEach(each -> invocation.out().line(RegradeLines.line(each)));
    invocation.err().line(lines.summary());
    tellOfUnmet(invocation, outcome.unmet());
    if (!outcome.incidents().isEmpty()) {
      invocation
          .err()
          .line(
              "A critical incident at "
                  + decision
                  + " stands in "
                  + String.join(", ", outcome.incidents())
                  + ". To clear one, for a reason of its own: rapport mark ATTEMPT --rater CODE");
    }
    return ExitCode.fineIf(lines.isComplete());
  }

  private void tellOfUnmet(Invocation invocation, int unmet) {
    if (unmet > 0) {
      invocation
          .err()
          .line(
              Words.count(unmet, "attempt", "attempts")
                  + " never met "
                  + decision
                  + (unmet == 1 ? ", and stays as it was." : ", and stay as they were."));
    }
  }
}
