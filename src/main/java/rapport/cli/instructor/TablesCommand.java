package rapport.cli.instructor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rapport.app.school.AttemptTables;
import rapport.app.school.Gathered;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.OutputFile;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.UnfinishedFile;
import rapport.export.csv.Csv;
import rapport.export.tables.AttemptsTable;
import rapport.export.tables.DataTable;
import rapport.export.tables.DecisionsTable;
import rapport.export.tables.RatingsTable;
import rapport.grading.marks.Counting;

/** Writes all attempts as tables for statistics programs. */
@Command(
    name = "tables",
    header = "Writes all attempts as tables for R, pandas or a spreadsheet.",
    description = {
      "attempts.csv has a row for each attempt and criterion, decisions.csv one for each choice and"
          + " criterion, ratings.csv one for each level a rater gave; practice is in them too, see the column mode. Results are what stands"
          + " after marking. Where several marks wait to be agreed, source is undecided, and what"
          + " depends on them is empty.",
      "UTF-8, commas, a decimal point, at most 15 digits behind it. Empty means that there is no"
          + " such value. Several words in one cell have a space between them."
    })
public final class TablesCommand implements RapportCommand {
  private static final String ATTEMPTS = "attempts.csv";
  private static final String DECISIONS = "decisions.csv";
  private static final String RATINGS = "ratings.csv";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to write them into (else this one).")
  private String folder = "";

  @Option(
      names = "--attempt",
      paramLabel = "WHICH",
      converter = CountingConverter.class,
      description =
          "Which finished assessment of a trainee counts: first (the default), latest or best.")
  private Counting counting = Counting.FIRST;

  @Option(
      names = "--own-words",
      description = "Also write down what trainees typed before the responses appeared.")
  private boolean ownWords;

  @Option(
      names = "--bom",
      description = "Begin with a byte order mark, for a spreadsheet that garbles accents.")
  private boolean mark;

  @Option(names = "--force", description = "Replaces the files if they are there.")
  private boolean force;

  /** Lets the help explain every column. */
  @Spec
  void explain(CommandSpec spec) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("", "Examples:", "  rapport tables --home autumn"));
    lines.add("  rapport tables --home autumn --output study --attempt latest");
    lines.addAll(List.of("", "Columns of " + ATTEMPTS + ":"));
    lines.addAll(columns(AttemptsTable.TABLE));
    lines.addAll(List.of("", "Columns of " + DECISIONS + ":"));
    lines.addAll(columns(DecisionsTable.TABLE));
    lines.addAll(List.of("", "Columns of " + RATINGS + ":"));
    lines.addAll(columns(RatingsTable.TABLE));
    spec.usageMessage().footer(lines.toArray(String[]::new));
  }

  private static List<String> columns(DataTable<?> table) {
    return table.columns().stream()
        .map(column -> String.format(Locale.ROOT, "  %-20s  %s", column.name(), column.meaning()))
        .toList();
  }

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    OutputFile attempts = OutputFile.of(invocation, place(ATTEMPTS), force);
    OutputFile decisions = OutputFile.of(invocation, place(DECISIONS), force);
    OutputFile ratings = OutputFile.of(invocation, place(RATINGS), force);
    try (UnfinishedFile attemptRows = attempts.begin();
        UnfinishedFile decisionRows = decisions.begin();
        UnfinishedFile ratingRows = ratings.begin()) {
      List<UnfinishedFile> all = List.of(attemptRows, decisionRows, ratingRows);
      if (mark) {
        all.forEach(file -> file.write(Csv.MARK));
      }
      AttemptTables tables = new AttemptTables(invocation.workspace(), counting, ownWords);
      Gathered<Set<String>> codes =
          tables.write(attemptRows::write, decisionRows::write, ratingRows::write);
      UnfinishedFile.finish(all);
      tables.exported(codes.content());
      tell(invocation);
      return ExitCode.fineIf(codes.isWhole());
    }
  }

  private void tell(Invocation invocation) throws IOException {
    if (invocation.workspace().home().attempts().ids().isEmpty()) {
      invocation.err().line("No session is kept in " + invocation.workspace().home() + " yet.");
    }
    invocation
        .err()
        .line(
            "Wrote " + place(ATTEMPTS) + ", " + place(DECISIONS) + " and " + place(RATINGS) + ".");
  }

  private String place(String file) {
    return folder.isEmpty() ? file : folder.replaceFirst("/+$", "") + "/" + file;
  }
}
