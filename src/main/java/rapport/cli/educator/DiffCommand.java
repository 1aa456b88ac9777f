package rapport.cli.educator;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.analysis.Analysis;
import rapport.app.author.Study;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.ScenarioArgument;
import rapport.export.diff.Difference;
import rapport.export.diff.DifferenceJson;
import rapport.export.diff.DifferenceText;
import rapport.store.library.Source;

/** Tells what changed in meaning between two versions of a scenario. */
@Command(
    name = "diff",
    header = "Tells what two versions of a scenario say differently.",
    description =
        "Nodes, lines, ratings and conditions, and what became of the paths, the endings and the"
            + " best and worst means. How the file is laid out doesn't count.",
    footer = {
      "",
      "Examples:",
      "  rapport diff old/coffee.yaml scenarios/coffee.yaml",
      "  rapport diff coffee my-coffee.yaml --format json"
    })
public final class DiffCommand implements RapportCommand {
  @Parameters(index = "0", paramLabel = "OLD", description = "A scenario by its id, or a file.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The other one.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    List<Difference> differences =
        Difference.between(study(invocation, before), study(invocation, after));
    invocation
        .out()
        .print(
            format == Format.JSON
                ? DifferenceJson.of(differences)
                : DifferenceText.of(differences));
    return ExitCode.FINE;
  }

  private static Analysis study(Invocation invocation, String named) throws IOException {
    Source source = ScenarioArgument.source(invocation, named);
    return Study.ofVersion(invocation.workspace(), source).analysis();
  }
}
