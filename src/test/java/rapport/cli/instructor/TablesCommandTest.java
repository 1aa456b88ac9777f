package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.SimulatedTrainees;
import rapport.cli.Shell;
import rapport.cli.Shell.Result;
import rapport.export.csv.CsvTable;
import rapport.play.transcript.Mode;

/** The tables for statistics programs. */
final class TablesCommandTest {
  private static final Path TEA = Path.of("src/test/resources/cli/scenarios/tea.yaml");

  private Shell shell;

  @BeforeEach
  void enter(@TempDir Path folder) {
    shell = new Shell(folder);
  }

  @Test
  void anAttemptHasARowForEachCriterion() {
    assess("t01", "receive\nquiet\nspring\n");
    tables();

    List<Map<String, String>> rows = attempts();
    assertThat(rows)
        .extracting(row -> row.get("criterion"))
        .containsExactly("empathy", "boundary", "cultural-sensitivity");
    assertThat(rows.get(0))
        .containsEntry("attempt", Shell.FIRST)
        .containsEntry("trainee", "t01")
        .containsEntry("scenario", "tea")
        .containsEntry("scenario_version", "1.0.0")
        .containsEntry("mode", "assessment")
        .containsEntry("counts", "yes")
        .containsEntry("source", "evaluation")
        .containsEntry("raters", "")
        .containsEntry("state", "ended")
        .containsEntry("started_at", "2026-11-23T10:44:55Z")
        .containsEntry("ending", "goodbye")
        .containsEntry("premature", "no")
        .containsEntry("outcome", "met")
        .containsEntry("overall_computed", "0.666666666666667")
        .containsEntry("overall", "0.666666666666667")
        .containsEntry("critical_codes", "")
        .containsEntry("assessed", "yes")
        .containsEntry("evidence", "3")
        .containsEntry("enough_evidence", "yes")
        .containsEntry("mean_computed", "2.666666666666667")
        .containsEntry("mean_shown", "2.666666666666667")
        .containsEntry("band", "fair")
        .containsEntry("critical", "no")
        .containsEntry("overridden", "no")
        .containsEntry("self_rating", "");
    assertThat(rows.get(0).get("scenario_sha256")).matches("[0-9a-f]{64}");
    assertThat(rows.get(1))
        .containsEntry("assessed", "no")
        .containsEntry("evidence", "0")
        .containsEntry("mean_computed", "")
        .containsEntry("band", "");
  }

  @Test
  void aChoiceHasARowForEachCriterionInPlay() {
    shell.pace(250);
    assess("t01", "refuse\nquiet\nspring\n");
    tables();

    List<Map<String, String>> rows = decisions();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0))
        .containsEntry("choice", "1")
        .containsEntry("visit", "1")
        .containsEntry("undone", "no")
        .containsEntry("node", "flask")
        .containsEntry("response", "refuse")
        .containsEntry("position", "2")
        .containsEntry("offered", "2")
        .containsEntry("weight", "1")
        .containsEntry("criterion", "empathy")
        .containsEntry("author_level", "1")
        .containsEntry("level", "1")
        .containsEntry("critical", "");
    assertThat(Double.parseDouble(value(rows.get(0), "seconds"))).isPositive();
  }

  @Test
  void whatWasTakenBackIsMarkedAndHasNoLevelThatStands() {
    shell.typing("refuse\nback\nreceive\nquiet\nlong\n").run("play", "tea", "--seed", "1");
    tables();

    assertThat(decisions())
        .extracting(row -> row.get("choice") + row.get("undone") + row.get("visit"))
        .containsExactly("1yes", "2no1", "3no2", "4no3");
    assertThat(decisions().get(0))
        .containsEntry("response", "refuse")
        .containsEntry("author_level", "1")
        .containsEntry("level", "")
        .containsEntry("mode", "practice")
        .containsEntry("counts", "no");
  }

  @Test
  void aLevelThatARaterGaveHasARowWithItsTimeAndWhetherTheKeyWasSeen() {
    assess("t01", "receive\nquiet\nspring\n");
    mark("r1", "1\n3\n2\nnext\n3\nnext\n1\nfinish\n");
    mark("r2", "1\n4\n");
    tables();

    List<Map<String, String>> rows = ratings();
    assertThat(rows)
        .extracting(row -> row.get("rater") + row.get("node") + row.get("level"))
        .containsExactly("r1flask2", "r1bees3", "r1winter1", "r2flask4");
    assertThat(rows.get(0))
        .containsEntry("attempt", Shell.FIRST)
        .containsEntry("trainee", "t01")
        .containsEntry("scenario", "tea")
        .containsEntry("mode", "assessment")
        .containsEntry("counts", "yes")
        .containsEntry("visit", "1")
        .containsEntry("response", "receive")
        .containsEntry("criterion", "empathy")
        .containsEntry("purpose", "own")
        .containsEntry("finished", "yes")
        .containsEntry("first_level", "3");
    assertThat(rows.get(0).get("time")).matches("2026-11-23T[0-9:]+Z");
    assertThat(rows.get(3)).containsEntry("finished", "no");
  }

  @Test
  void withoutMarksThereIsOnlyTheHeadingOfRatings() throws IOException {
    assess("t01", "receive\nquiet\nspring\n");
    tables();

    assertThat(ratings()).isEmpty();
    assertThat(Files.readString(shell.file("ratings.csv"))).startsWith("attempt,trainee,scenario,");
  }

  @Test
  void whichAttemptCountsIsAsked() {
    assess("t01", "refuse\nquiet\nlong\n");
    assess("t01", "receive\nquiet\nlong\n");
    assess("t01", "receive\nhoney\nlong\n");

    assertThat(counting()).isEqualTo("0001");
    assertThat(counting("--attempt", "latest")).isEqualTo("0005");
    assertThat(counting("--attempt", "best")).isEqualTo("0003");
    assertThat(shell.run("tables", "--attempt", "worst").err())
        .contains("there is no way to count worst; first, latest and best are known");
  }

  @Test
  void marksNotYetAgreedLeaveTheirCellsEmpty() {
    assess("t01", "receive\nquiet\nspring\n");
    mark("r1", "1\n3\nnext\n3\nnext\n3\nfinish\n");
    mark("r2", "1\n3\nnext\n1\nnext\n3\nfinish\n");
    tables();

    assertThat(attempts().get(0))
        .containsEntry("source", "undecided")
        .containsEntry("raters", "r1 r2")
        .containsEntry("evidence", "3")
        .containsEntry("outcome", "")
        .containsEntry("overall", "")
        .containsEntry("overall_computed", "")
        .containsEntry("mean_computed", "")
        .containsEntry("mean_shown", "")
        .containsEntry("band", "")
        .containsEntry("critical", "");
    assertThat(decisions().get(1)).containsEntry("author_level", "3").containsEntry("level", "");
  }

  @Test
  void aMarkersLevelsAndOverridesStand() {
    assess("t01", "receive\nquiet\nlong\n");
    mark("r1", "1\n3\nnext\n3\nnext\n3\noverride e 2.4 rushed\nfinish\n");
    tables();

    assertThat(attempts().get(0))
        .containsEntry("source", "marker")
        .containsEntry("raters", "r1")
        .containsEntry("outcome", "not-yet-met")
        .containsEntry("overall", "0.6")
        .containsEntry("mean_computed", "2.4")
        .containsEntry("overridden", "yes")
        .containsEntry("mean_before_override", "3");
    assertThat(decisions().get(0)).containsEntry("author_level", "4").containsEntry("level", "3");
  }

  @Test
  void aCorrectedRatingIsTheAuthorsLevel() throws IOException {
    assess("t01", "receive\nhoney\nlong\n");
    Path file = shell.scenarios().resolve("tea.yaml");
    Files.writeString(file, Files.readString(file).replace("{empathy: 0}", "{empathy: 3}"));
    shell.run("regrade", "tea", "--rater", "r1");
    tables();

    assertThat(decisions().get(1)).containsEntry("author_level", "3").containsEntry("level", "3");
    assertThat(attempts().get(0)).containsEntry("outcome", "met");
  }

  @Test
  void aSessionThatWasLeftHasNoResult() {
    shell.typing("receive\n").run("play", "tea", "--mode", "assessment", "--trainee", "t01");
    tables();

    assertThat(attempts().get(0))
        .containsEntry("state", "open")
        .containsEntry("counts", "no")
        .containsEntry("ending", "")
        .containsEntry("outcome", "")
        .containsEntry("overall", "")
        .containsEntry("mean_computed", "4");
  }

  @Test
  void whatWasTypedIsOnlyWrittenDownWhenAskedForAndIsNoFormula() {
    String lines = "\nreceive\n=2+5, \"bees\"\nquiet\nlong\n\n\n";
    shell.typing(lines).run("play", "tea", "--mode", "assessment", "--trainee", "t01", "--prompts");
    tables();
    assertThat(decisions().get(1))
        .containsEntry("own_words", "yes")
        .containsEntry("own_words_text", "");

    tables("--own-words");
    assertThat(decisions())
        .extracting(row -> row.get("own_words") + row.get("own_words_text"))
        .containsExactly("no", "yes'=2+5, \"bees\"", "no");

    mark("r1", "1\n3\nnext\n3\n2\nnext\n3\nfinish\n");
    tables();
    assertThat(decisions())
        .extracting(row -> row.get("own_words_level"))
        .containsExactly("", "2", "");
  }

  @Test
  void theHelpSaysWhatEveryColumnMeans() {
    assess("t01", "receive\nquiet\nlong\n");
    mark("r1", "1\n3\n");
    tables();

    String help = shell.run("tables", "--help").out();
    assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    for (Map<String, String> row :
        List.of(attempts().get(0), decisions().get(0), ratings().get(0))) {
      row.keySet().forEach(name -> assertThat(help).contains("\n  " + name + "  "));
    }
  }

  @Test
  void aByteOrderMarkIsOnlyThereWhenAskedFor() throws IOException {
    assess("t01", "receive\nquiet\nlong\n");
    tables();
    assertThat(Files.readString(shell.file("attempts.csv"))).startsWith("attempt,trainee,");

    tables("--bom");
    assertThat(Files.readString(shell.file("attempts.csv"))).startsWith("\uFEFFattempt,");
    assertThat(Files.readString(shell.file("decisions.csv"))).startsWith("\uFEFFattempt,");
  }

  @Test
  void aDamagedTranscriptIsNamedOnceAndPassedOver() throws IOException {
    new SimulatedTrainees(shell.home(), 5).play(TEA, 6, 3, Mode.ASSESSMENT);
    Path damaged;
    try (Stream<Path> files = Files.list(shell.home().resolve("attempts"))) {
      damaged = files.sorted().findFirst().orElseThrow();
    }
    Files.writeString(damaged, Files.readString(damaged).replace("flask", "glass"));

    Result result = shell.run("tables");
    String name = String.valueOf(damaged.getFileName()).replace(".jsonl", "");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .containsOnlyOnce(name + " is passed over. ")
        .containsOnlyOnce("1 transcript not counted.\n")
        .endsWith("Wrote attempts.csv, decisions.csv and ratings.csv.\n");
    assertThat(attempts()).hasSize(15);
  }

  @Test
  void neitherFileIsWrittenOverAnother() throws IOException {
    assess("t01", "receive\nquiet\nlong\n");
    shell.write("decisions.csv", "mine");

    Result result = shell.run("tables");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("decisions.csv is there already.");
    assertThat(files()).containsExactly("decisions.csv", "home", "scenarios");

    tables();
    assertThat(files())
        .containsExactly("attempts.csv", "decisions.csv", "home", "ratings.csv", "scenarios");
  }

  @Test
  void tablesOfNothingSayWhereTheyLooked() {
    Result result = shell.run("tables");

    assertThat(result.err())
        .isEqualTo(
            "No session is kept in HERE/home yet.\nWrote attempts.csv, decisions.csv and ratings.csv.\n");
    assertThat(attempts()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    Result result = shell.run("tables", "--output", "nowhere");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("There is no folder for nowhere/attempts.csv. Make it first.\n");
  }

  private void assess(String trainee, String choices) {
    Result result =
        shell.typing(choices).run("play", "tea", "--mode", "assessment", "--trainee", trainee);
    assertThat(result.code()).isZero();
  }

  private void mark(String rater, String lines) {
    assertThat(shell.typing(lines).run("mark", "--rater", rater, "--plain").code()).isZero();
  }

  private void tables(String... options) {
    Result result =
        shell.run(
            Stream.concat(Stream.of("tables", "--force"), Stream.of(options))
                .toArray(String[]::new));
    assertThat(result.err()).isEqualTo("Wrote attempts.csv, decisions.csv and ratings.csv.\n");
    assertThat(result.code()).isZero();
  }

  /** The last digits of the attempt that counts. */
  private String counting(String... options) {
    tables(options);
    List<String> counted =
        attempts().stream()
            .filter(row -> value(row, "counts").equals("yes"))
            .map(row -> value(row, "attempt"))
            .distinct()
            .toList();
    assertThat(counted).hasSize(1);
    return counted.get(0).substring(counted.get(0).length() - 4);
  }

  private static String value(Map<String, String> row, String column) {
    return String.valueOf(row.get(column));
  }

  private List<Map<String, String>> attempts() {
    return read("attempts.csv");
  }

  private List<Map<String, String>> ratings() {
    return read("ratings.csv");
  }

  private List<Map<String, String>> decisions() {
    return read("decisions.csv");
  }

  private List<Map<String, String>> read(String file) {
    try {
      CsvTable table = CsvTable.parse(Files.readAllBytes(shell.file(file)));
      List<Map<String, String>> rows = new ArrayList<>();
      for (CsvTable.Row row : table.rows()) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < table.header().size(); i++) {
          cells.put(table.header().get(i), row.cells().get(i));
        }
        rows.add(cells);
      }
      return rows;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(shell.file("."))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
