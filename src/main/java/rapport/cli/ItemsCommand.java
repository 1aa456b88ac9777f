package rapport.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.export.ItemsJson;
import rapport.export.ItemsText;
import rapport.grading.ItemAnalysis;
import rapport.grading.Scores;

/** Tells what the items of a test tell apart. */
@Command(
    name = "items",
    header = "Tells what decisions, or the items of any test, tell apart.",
    description =
        "Item-rest correlation, difficulty, discrimination, Cronbach's alpha and KR-20. The table"
            + " has the columns person, item and score; an item a person never met has no row.",
    footer = {
      "",
      "Examples:",
      "  rapport items --scores scores.csv",
      "  rapport items --scores scores.csv --scale 0-4 --format json"
    })
final class ItemsCommand implements RapportCommand {
  @Option(names = "--scores", paramLabel = "FILE", description = "A CSV table of scores.")
  private @Nullable String file;

  @Option(
      names = "--scale",
      paramLabel = "LOW-HIGH",
      description = "What a score can be; difficulty is then a share of it.")
  private @Nullable String scale;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Bench bench) throws IOException {
    if (file == null) {
      throw RefusalException.usage("Name the table of scores: rapport items --scores FILE");
    }
    ItemAnalysis analysis = ItemAnalysis.of(scores(bench, file));
    bench.out().print(format == Format.JSON ? ItemsJson.of(analysis) : ItemsText.of(analysis));
    return ExitCode.FINE;
  }

  private Scores scores(Bench bench, String named) throws IOException {
    LongTable table = LongTable.read(bench, named, "person", "item", "score");
    Values values = Values.numbers(table, scale);
    return new Scores(values.scale(), table.numbers(values.number()));
  }
}
