package rapport.cli.educator;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.analysis.paths.PathReport;
import rapport.app.author.Study;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.ScenarioArgument;
import rapport.report.author.PathsPage;
import rapport.report.json.PathsJson;
import rapport.report.text.PlainText;

/** Tells what all paths through a scenario add up to. */
@Command(
    name = "paths",
    header = "Tells what all paths through a scenario add up to, exactly.",
    description =
        "How many paths there are, how often each ending comes, the best, worst and random mean of"
            + " every criterion with the choices that show it, and what comes of answering without"
            + " listening.",
    footer = {
      "",
      "Examples:",
      "  rapport paths coffee",
      "  rapport paths my-scenario.yaml --format json"
    })
public final class PathsCommand implements RapportCommand {
  @Parameters(
      index = "0",
      paramLabel = ScenarioArgument.LABEL,
      description = "A scenario by its id or title, or a file.")
  private String what = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json, where every number is exact.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    PathReport report =
        Study.of(invocation.workspace(), ScenarioArgument.source(invocation, what))
            .analysis()
            .paths();
    invocation
        .out()
        .print(
            format == Format.JSON
                ? PathsJson.of(report)
                : new PlainText(0)
                    .of(PathsPage.of(report, invocation.workspace().materials().rubric())));
    return report.counts().isPresent() ? ExitCode.FINE : ExitCode.FINDINGS;
  }
}
