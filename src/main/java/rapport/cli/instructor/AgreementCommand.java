package rapport.cli.instructor;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.cli.command.Bench;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Folder;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.RefusalException;
import rapport.grading.marks.MarkRatings;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Ratings;
import rapport.report.json.AgreementJson;
import rapport.report.json.MarkAgreementJson;
import rapport.report.text.AgreementText;
import rapport.report.text.MarkAgreement;

/** Tells how far raters agree. */
@Command(
    name = "agreement",
    header = "Tells how far raters agree.",
    description =
        "Of the marks you keep: raters with each other, and each with the author. With --ratings,"
            + " of a table with the columns unit, rater and value; a rating that is missing has no"
            + " row. Percent, Cohen's kappa (plain and weighted), Fleiss' kappa, Krippendorff's"
            + " alpha and intraclass correlations, with their errors.",
    footer = {
      "",
      "Examples:",
      "  rapport agreement",
      "  rapport agreement --ratings ratings.csv --scale 0-4",
      "  rapport agreement --ratings ratings.csv --levels low,middle,high",
      "  rapport agreement --ratings ratings.csv --format json"
    })
public final class AgreementCommand implements RapportCommand {
  @Option(names = "--ratings", paramLabel = "FILE", description = "A CSV table of ratings.")
  private @Nullable String file;

  @Option(
      names = "--scale",
      paramLabel = "LOW-HIGH",
      description = "The lowest and the highest whole number a rater may give.")
  private @Nullable String scale;

  @Option(
      names = "--levels",
      paramLabel = "A,B,C",
      description = "The names a rater may give, the lowest first.")
  private @Nullable String levels;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Bench bench) throws IOException {
    return file == null ? ofHome(bench) : ofTable(bench, file);
  }

  private ExitCode ofTable(Bench bench, String named) throws IOException {
    Agreement agreement = Agreement.of(ratings(bench, named));
    bench
        .out()
        .print(format == Format.JSON ? AgreementJson.of(agreement) : AgreementText.of(agreement));
    return ExitCode.FINE;
  }

  private ExitCode ofHome(Bench bench) throws IOException {
    if (scale != null || levels != null) {
      throw RefusalException.usage("--scale and --levels are for a table; marks are always 0-4.");
    }
    MarkRatings.Gathering gathering = new MarkRatings.Gathering();
    int damaged = new Folder(bench).each(one -> gathering.take(one.marked()));
    MarkRatings ratings = gathering.ratings();
    if (ratings.isEmpty()) {
      bench.err().line("Nothing is marked in " + bench.home() + " yet.");
    }
    bench
        .out()
        .print(format == Format.JSON ? MarkAgreementJson.of(ratings) : MarkAgreement.text(ratings));
    return damaged == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private Ratings ratings(Bench bench, String named) throws IOException {
    LongTable table = LongTable.read(bench, named, "unit", "rater", "value");
    TableValues values = TableValues.of(table, scale, levels);
    Ratings ratings = new Ratings(values.scale(), table.numbers(values.number()));
    List<String> raters = ratings.raters();
    if (raters.size() == 1) {
      throw RefusalException.findings(
          named + " has ratings by " + raters.get(0) + " alone. Agreement needs two raters.");
    }
    return ratings;
  }
}
