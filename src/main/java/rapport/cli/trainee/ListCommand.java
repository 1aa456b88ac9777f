package rapport.cli.trainee;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.library.ListedScenario;
import rapport.app.workspace.Materials;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.report.json.Json;
import rapport.report.json.ScenarioJson;
import rapport.report.text.NamedLines;

/** Lists the scenarios. */
@Command(
    name = "list",
    header = "Lists the scenarios you can play.",
    footer = {"", "Examples:", "  rapport list", "  rapport list --format json"})
public final class ListCommand implements RapportCommand {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    List<ListedScenario> found = ListedScenario.all(invocation.workspace());
    invocation
        .out()
        .print(
            format == Format.JSON ? json(found) : text(found, invocation.workspace().materials()));
    return ExitCode.FINE;
  }

  private static String text(List<ListedScenario> found, Materials materials) {
    Map<String, String> lines = new LinkedHashMap<>();
    found.forEach(each -> lines.put(each.source().id(), each.words(materials)));
    return found.isEmpty() ? "There is no scenario yet.\n" : NamedLines.of(lines);
  }

  private static String json(List<ListedScenario> found) {
    return Json.of(found.stream().map(f -> ScenarioJson.of(f.card(), f.source().name())).toList());
  }
}
