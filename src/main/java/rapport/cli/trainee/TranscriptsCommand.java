package rapport.cli.trainee;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.library.KeptSession;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.report.json.Json;
import rapport.report.json.SessionJson;
import rapport.report.text.NamedLines;

/** Lists the sessions that are kept. */
@Command(
    name = "transcripts",
    header = "Lists your sessions, newest first.",
    footer = {"", "Examples:", "  rapport transcripts", "  rapport transcripts --format json"})
public final class TranscriptsCommand implements RapportCommand {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    List<KeptSession> rows = KeptSession.all(invocation.workspace());
    invocation.out().print(format == Format.JSON ? json(rows) : text(rows, invocation));
    return ExitCode.FINE;
  }

  private static String text(List<KeptSession> rows, Invocation invocation) {
    if (rows.isEmpty()) {
      invocation.err().line("No session is kept in " + invocation.workspace().home() + " yet.");
    }
    Map<String, String> lines = new LinkedHashMap<>();
    rows.forEach(row -> lines.put(row.attempt(), row.words()));
    return NamedLines.of(lines);
  }

  private static String json(List<KeptSession> rows) {
    return Json.of(rows.stream().map(row -> SessionJson.of(row.attempt(), row.summary())).toList());
  }
}
