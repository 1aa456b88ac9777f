package rapport.cli.instructor;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.school.Gathered;
import rapport.app.school.ItemStudy;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.grading.cohort.ScenarioItems;
import rapport.grading.statistics.ItemAnalysis;
import rapport.play.transcript.Mode;
import rapport.report.json.ItemsJson;
import rapport.report.json.ScenarioItemsJson;
import rapport.report.school.ItemsPage;
import rapport.report.school.ScenarioItemsPage;
import rapport.report.text.PlainText;

/** Tells what the items of a test tell apart. */
@Command(
    name = "items",
    header = "Tells what decisions, or the items of any test, tell apart.",
    description =
        "Of the finished attempts you keep: how many chose each response, and what each decision"
            + " tells apart; a trainee's first attempt counts. With --scores, of a table with the"
            + " columns person, item and score; an item a person never met has no row. Item-rest"
            + " correlation, difficulty, discrimination, Cronbach's alpha and KR-20.",
    footer = {
      "",
      "Examples:",
      "  rapport items",
      "  rapport items --scores scores.csv",
      "  rapport items --scores scores.csv --scale 0-4 --format json"
    })
public final class ItemsCommand implements RapportCommand {
  @Option(names = "--scores", paramLabel = "FILE", description = "A CSV table of scores.")
  private @Nullable String file;

  @Option(
      names = "--scale",
      paramLabel = "LOW-HIGH",
      description = "What a score can be; difficulty is then a share of it.")
  private @Nullable String scale;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "Which attempts are looked at: assessment (the default) or practice.")
  private Mode mode = Mode.ASSESSMENT;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    return file == null ? ofHome(invocation) : ofTable(invocation, file);
  }

  private ExitCode ofTable(Invocation invocation, String named) throws IOException {
    ItemAnalysis analysis = ItemStudy.ofTable(invocation.named(named), scale);
    invocation
        .out()
        .print(
            format == Format.JSON
                ? ItemsJson.of(analysis)
                : new PlainText(0).of(ItemsPage.of(analysis)));
    return ExitCode.FINE;
  }

  private ExitCode ofHome(Invocation invocation) throws IOException {
    if (scale != null) {
      throw RefusedException.usage("--scale is for a table; levels are always 0-4.");
    }
    Gathered<List<ScenarioItems>> items = ItemStudy.ofAttempts(invocation.workspace(), mode);
    invocation
        .out()
        .print(
            format == Format.JSON
                ? ScenarioItemsJson.of(items.content())
                : new PlainText(0).of(ScenarioItemsPage.of(items.content())));
    return ExitCode.fineIf(items.isWhole());
  }
}
