package rapport.cli.instructor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.mark.RegradeResult;
import rapport.app.mark.Regrader;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.ScenarioArgument;

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
      description = "The corrected scenario: its id or title, or its file.")
  private String scenario = "";

  @Parameters(
      index = "1..*",
      paramLabel = "ATTEMPT",
      description = "Which attempts; without any, all that were made with this scenario.")
  private @Nullable List<String> attempts;

  @Mixin private RaterOption rater = new RaterOption();

  @Option(names = "--try", description = "Only show what would change.")
  private boolean onlyTry;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    String code = rater.code();
    Regrader regrader =
        Regrader.of(
            invocation.workspace(), code, ScenarioArgument.source(invocation, scenario), onlyTry);
    List<RegradeResult> results = new ArrayList<>();
    List<String> names =
        attempts == null ? regrader.attempts() : AttemptArgument.all(invocation, attempts);
    regrader.regrade(
        names,
        regraded -> {
          results.add(regraded);
          invocation.out().line(RegradeLines.line(regraded));
        });
    RegradeLines lines = new RegradeLines(results, onlyTry);
    invocation.err().line(lines.summary());
    return ExitCode.fineIf(lines.isComplete());
  }
}
