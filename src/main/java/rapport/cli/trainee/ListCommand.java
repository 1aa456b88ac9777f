package rapport.cli.trainee;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.report.json.Json;
import rapport.report.page.ScenarioCard;
import rapport.scenario.model.Overview;
import rapport.scenario.model.Scenario;
import rapport.store.library.Source;

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

  /** A scenario and the file it stands in. */
  private record Found(Source source, Scenario scenario) {}

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    List<Found> found = found(invocation);
    invocation.workspace().materials().notices().forEach(invocation.err()::line);
    invocation
        .out()
        .print(
            format == Format.JSON ? json(found) : text(found, invocation.workspace().materials()));
    return ExitCode.FINE;
  }

  private static List<Found> found(Invocation invocation) throws IOException {
    List<Found> found = new ArrayList<>();
    for (Source source : invocation.workspace().scenarioFiles().scenarios()) {
      try {
        found.add(
            new Found(source, invocation.workspace().materials().playable(source).scenario()));
      } catch (RefusedException e) {
        invocation.err().line(e.refusal().words());
      }
    }
    return found;
  }

  private static String text(List<Found> found, Materials materials) {
    if (found.isEmpty()) {
      return "There is no scenario yet.\n";
    }
    int width = found.stream().mapToInt(each -> each.source().id().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Found each : found) {
      String id = each.source().id();
      text.append(id).append(" ".repeat(width - id.length())).append("  ");
      text.append(each.scenario().title());
      String facts = ScenarioCard.facts(each.scenario().overview(), materials.rubric());
      text.append(facts.isEmpty() ? "" : " (" + facts + ")").append('\n');
    }
    return text.toString();
  }

  private static String json(List<Found> found) {
    return Json.of(found.stream().map(ListCommand::json).toList());
  }

  private static Map<String, Object> json(Found found) {
    Overview overview = found.scenario().overview();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", found.scenario().id());
    json.put("title", overview.title());
    json.put("minutes", overview.minutes());
    json.put("difficulty", overview.difficulty());
    json.put("language", overview.language());
    json.put("version", overview.version());
    json.put("summary", overview.summary());
    json.put("problems", overview.problems());
    json.put("strengths", overview.strengths());
    json.put("assessed", overview.assessed());
    json.put("file", found.source().name());
    return json;
  }
}
