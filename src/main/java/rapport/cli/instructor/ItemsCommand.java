package rapport.cli.instructor;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Folder;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.grading.cohort.ItemGathering;
import rapport.grading.cohort.ScenarioItems;
import rapport.grading.statistics.ItemAnalysis;
import rapport.grading.statistics.Scores;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
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
    ItemAnalysis analysis = ItemAnalysis.of(scores(invocation, named));
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
    ItemGathering gathering = new ItemGathering();
    int damaged = new Folder(invocation).each(one -> take(one.transcript(), gathering));
    if (gathering.isEmpty()) {
      invocation
          .err()
          .line(
              "No finished attempt in "
                  + mode.id()
                  + " mode is kept in "
                  + invocation.workspace().home()
                  + ".");
    }
    List<ScenarioItems> items = gathering.items();
    invocation
        .out()
        .print(
            format == Format.JSON
                ? ScenarioItemsJson.of(items)
                : new PlainText(0).of(ScenarioItemsPage.of(items)));
    return damaged == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private void take(Transcript transcript, ItemGathering gathering) {
    if (transcript.state() == Transcript.State.ENDED && transcript.opened().mode() == mode) {
      gathering.add(transcript);
    }
  }

  private Scores scores(Invocation invocation, String named) throws IOException {
    LongTable table = LongTable.read(invocation, named, "person", "item", "score");
    TableValues values = TableValues.numbers(table, scale);
    return new Scores(values.scale(), table.numbers(values.number()));
  }
}
