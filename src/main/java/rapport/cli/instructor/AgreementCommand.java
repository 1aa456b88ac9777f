package rapport.cli.instructor;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.school.AgreementStudy;
import rapport.app.school.Gathered;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.grading.marks.MarkRatings;
import rapport.grading.statistics.Agreement;
import rapport.grading.statistics.Bootstrap;
import rapport.report.json.AgreementJson;
import rapport.report.json.MarkAgreementJson;
import rapport.report.school.AgreementPage;
import rapport.report.school.MarkAgreementPage;
import rapport.report.text.PlainText;

/** Tells how far raters agree. */
@Command(
    name = "agreement",
    header = "Tells how far raters agree.",
    description =
        "Of the marks you keep: raters with each other, and each with the author. With --ratings,"
            + " of a table with the columns unit, rater and value; a rating that is missing has no"
            + " row. Percent, Cohen's kappa (plain and weighted; of three raters and more the mean of"
            + " all pairs), Fleiss' kappa, Gwet's AC1 and AC2, PABAK, Krippendorff's alpha and"
            + " intraclass correlations, with their errors; how strict each rater is, and which"
            + " lines are most disputed.",
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
      names = "--seed",
      paramLabel = "N",
      description =
          "A number that decides how units are drawn for the limits of alpha (1 if you name none).")
  private long seed = Bootstrap.USUAL.seed();

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

  private Bootstrap bootstrap() {
    return Bootstrap.of(seed);
  }

  private ExitCode ofTable(Invocation invocation, String named) throws IOException {
    Agreement agreement =
        AgreementStudy.ofTable(invocation.named(named), scale, levels, bootstrap());
    invocation
        .out()
        .print(
            format == Format.JSON
                ? AgreementJson.of(agreement, bootstrap())
                : new PlainText(0).of(AgreementPage.of(agreement, bootstrap())));
    return ExitCode.FINE;
  }

  private ExitCode ofHome(Invocation invocation) throws IOException {
    if (scale != null || levels != null) {
      throw RefusedException.usage("--scale and --levels are for a table; marks are always 0-4.");
    }
    Gathered<MarkRatings> ratings = AgreementStudy.ofMarks(invocation.workspace());
    invocation
        .out()
        .print(
            format == Format.JSON
                ? MarkAgreementJson.of(ratings.content(), bootstrap())
                : new PlainText(0).of(MarkAgreementPage.of(ratings.content(), bootstrap())));
    return ExitCode.fineIf(ratings.isWhole());
  }
}
