package rapport.cli.trainee;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.play.transcript.Transcript;
import rapport.report.json.Json;
import rapport.report.page.Words;
import rapport.store.files.AttemptSummary;
import rapport.store.files.Attempts;

/** Lists the sessions that are kept. */
@Command(
    name = "transcripts",
    header = "Lists your sessions, newest first.",
    footer = {"", "Examples:", "  rapport transcripts", "  rapport transcripts --format json"})
public final class TranscriptsCommand implements RapportCommand {
  private static final String UNREADABLE = "unreadable";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  /** One session; no summary when it can't be made out. */
  private record Row(String attempt, @Nullable AttemptSummary summary) {}

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    List<Row> rows = rows(invocation.workspace().home().attempts());
    invocation.out().print(format == Format.JSON ? json(rows) : text(rows, invocation));
    return ExitCode.FINE;
  }

  private static List<Row> rows(Attempts attempts) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String attempt : attempts.ids()) {
      Optional<AttemptSummary> summary = attempts.summary(attempt);
      rows.add(new Row(attempt, summary.orElse(null)));
    }
    return rows;
  }

  private static String text(List<Row> rows, Invocation invocation) {
    if (rows.isEmpty()) {
      invocation.err().line("No session is kept in " + invocation.workspace().home() + " yet.");
      return "";
    }
    int width = rows.stream().mapToInt(row -> row.attempt().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(row.attempt()).append(" ".repeat(width - row.attempt().length()));
      text.append("  ").append(words(row)).append('\n');
    }
    return text.toString();
  }

  private static String words(Row row) {
    AttemptSummary summary = row.summary();
    if (summary == null) {
      return "can't be read; to see why: rapport verify " + row.attempt();
    }
    return summary.title() + ", " + summary.mode().id() + ", " + standing(summary);
  }

  private static String standing(AttemptSummary summary) {
    if (!summary.outcome().isEmpty()) {
      return summary.outcome().replace('-', ' ');
    } else if (summary.state() == Transcript.State.ABANDONED) {
      return "left for good";
    }
    String choices = Words.count(summary.choices(), "choice", "choices");
    return summary.state() == Transcript.State.ENDED
        ? "ended, report not read yet"
        : "open after " + choices;
  }

  private static String json(List<Row> rows) {
    return Json.of(rows.stream().map(TranscriptsCommand::json).toList());
  }

  private static Map<String, @Nullable Object> json(Row row) {
    AttemptSummary summary = row.summary();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("attempt", row.attempt());
    json.put("scenario", summary == null ? null : summary.scenario());
    json.put("mode", summary == null ? null : summary.mode().id());
    json.put("state", summary == null ? UNREADABLE : summary.state().id());
    json.put("result", summary == null ? null : emptyToNull(summary.outcome()));
    json.put("title", summary == null ? null : summary.title());
    json.put("trainee", summary == null ? null : emptyToNull(summary.trainee()));
    json.put("started", summary == null ? null : summary.startedAt().toString());
    json.put("unfinished", summary != null && summary.isUnfinished());
    return json;
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
