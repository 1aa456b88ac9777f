package rapport.cli.trainee;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.practice.Drill;
import rapport.app.practice.DrillActivity;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.LineConsole;
import rapport.cli.command.RapportCommand;
import rapport.plain.Console;
import rapport.plain.PlainDrill;

/** Practises single decisions. */
@Command(
    name = "drill",
    header = "Practises single decisions, unscored: your weaker ones first.",
    description = {
      "Shows one moment after the other, each as it is on a real path, and after your choice what"
          + " the client heard, why, and what would have helped. Where you have no weak choice left,"
          + " decisions come from the library, by your weakest criterion.",
      "Nothing of it is scored or counted, and your sessions stay as they are. Leave whenever you"
          + " like. It always runs in line mode."
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
      Drill.forget(invocation.workspace());
      invocation.out().line("Forgot what came up in drills. Your sessions stay as they are.");
    } else {
      new Drill(criterion, count, trainee, seed)
          .begin(invocation.workspace())
          .ifPresent(activity -> drill(invocation, activity));
    }
    return ExitCode.FINE;
  }

  private void drill(Invocation invocation, DrillActivity activity) {
    Console console = LineConsole.of(invocation.surroundings());
    new PlainDrill(activity, console, prompts || !console.isScripted()).drill();
  }
}
