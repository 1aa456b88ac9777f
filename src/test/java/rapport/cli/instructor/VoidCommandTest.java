package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Shell;
import rapport.cli.Shell.Result;

/** Taking a decision out of the count for everybody who met it. */
final class VoidCommandTest {
  private static final String WHY = "Both answers were misprinted.";

  private Shell shell;

  @BeforeEach
  void anAssessmentIsKept(@TempDir Path folder) {
    shell = new Shell(folder);
    assess("t01", "honey");
  }

  @Test
  void whatWasRatedThereCountsNoMoreAndTheFloorIsAskedAnew() throws IOException {
    byte[] before = shell.journal();
    Result result = voided();

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .isEqualTo(Shell.FIRST + "  t01      Not yet met 66.7 % -> Not enough evidence\n");
    assertThat(result.err()).isEqualTo("1 attempt has another result.\n");
    assertThat(shell.journal()).isEqualTo(before);
  }

  @Test
  void doneTwiceItIsDoneOnce() {
    voided();
    Result again = voided();

    assertThat(again.out()).contains("Not enough evidence, the same ratings");
    assertThat(again.err()).contains("0 attempts have another result, 1 unchanged.");
  }

  @Test
  void itCanBeTakenBackByWhomever() {
    voided();
    Result back = run("--rater", "r2", "--reason", "The print was right.", "--take-back");

    assertThat(back.out()).contains("Not enough evidence -> Not yet met 66.7 %");
    assertThat(export("--format", "json")).doesNotContain("voided");
  }

  @Test
  void statementsSayWhyWhatWasAnsweredHasNoScore() {
    assertThat(shell.run("xapi").out()).doesNotContain("voided");
    voided();

    assertThat(shell.run("xapi").out()).containsOnlyOnce("\"voided\":\"" + WHY + "\"");
  }

  @Test
  void tryingWritesNothing() {
    assertThat(run("--rater", "r1", "--reason", WHY, "--try").out())
        .contains("-> Not enough evidence");
    assertThat(shell.home().resolve("marks")).doesNotExist();
  }

  @Test
  void levelsGivenByHandDontCountThereEither() {
    mark("r2", "4\n4\nnext\n0\nnext\n4\nnext\nfinish\n");

    assertThat(voided().out()).contains("Not yet met 66.7 % -> Not enough evidence");
  }

  @Test
  void everyPageSaysItWithTheReasonAndExplainsNothingThatDoesntCount() {
    voided();

    assertThat(export())
        .contains("without what was voided since.")
        .contains("**Voided:** decision 2 doesn't count: " + WHY)
        .contains("**Voided:** nothing rated at this decision counts. " + WHY)
        .doesNotContain("It leaves her behind", "Harmful (0)**", "goes from the bees");
    assertThat(export("--hand-back", "--format", "html"))
        .contains(WHY)
        .doesNotContain("Harmful (0)", "It leaves her behind");
    assertThat(export("--format", "json").replaceAll("\\s", ""))
        .contains("\"voided\":[{\"node\":\"bees\",\"reason\":\"Bothanswersweremisprinted.\"}]")
        .contains("\"author\":{\"empathy\":0},\"stands\":{}");
  }

  @Test
  void theGroupsFiguresLeaveItOutAndSayWhy() throws IOException {
    assess("t02", "quiet");
    voided();

    Result cohort = shell.run("cohort");
    assertThat(cohort.out()).contains("Voided: bees, in 2 attempts. " + WHY);
    assertThat(cohort.err()).contains("tea/bees is voided in 2 attempts");
    assertThat(shell.run("items").out())
        .containsOnlyOnce("Voided: levels don't count in 2 attempts. " + WHY);
    String items = shell.run("items", "--format", "json").out();
    assertThat(items).doesNotContain("\"item\" : \"bees\"");
    assertThat(items.replaceAll("\\s", ""))
        .containsOnlyOnce(
            "\"voided\":[{\"attempts\":2,\"reason\":\"Bothanswersweremisprinted.\"}]");
    shell.run("tables");
    assertThat(Files.readAllLines(shell.file("decisions.csv")))
        .filteredOn(row -> row.contains(",bees,"))
        .hasSize(2)
        .allMatch(row -> row.endsWith(",0,,yes,,") || row.endsWith(",3,,yes,,"));
    assertThat(shell.run("xapi").out().lines().filter(line -> line.contains("bees")))
        .isNotEmpty()
        .noneMatch(line -> line.contains("\"score\""));
  }

  @Test
  void ratingsThereAreNoEvidenceOfAgreement() {
    mark("r2", "4\nnext\n0\nnext\n4\nnext\nfinish\n");
    mark("r3", "4\nnext\n3\nnext\n4\nnext\nfinish\n");
    String before = shell.run("agreement").out();
    voided();

    assertThat(before).contains("3 lines rated by two or more");
    assertThat(shell.run("agreement").out()).contains("2 lines rated by two or more");
  }

  @Test
  void anAttemptCollectedSinceIsNamed() {
    voided();
    assess("t02", "quiet");

    String said =
        "tea/bees is voided in 1 attempt and counts in 1 that met it as well: t02. So that one rule"
            + " holds for all: rapport void tea bees --rater CODE --reason";
    shell.write("gradebook.csv", "idnumber,email,Tea,Tea feedback\n1,a@x.example,,\n");
    shell.write("roster.csv", "code,id,email,login\nt01,1,a@x.example,a\n");
    assertThat(shell.run("cohort").err()).contains(said, WHY);
    assertThat(gradebook()).contains(said);
    assertThat(shell.run("hand-back", "--system", "moodle", "--output", "back.zip").err())
        .contains(said);

    voided();
    assertThat(shell.run("cohort").err()).contains("tea/bees is voided in 2 attempts, and doesn't");
  }

  @Test
  void aCorrectionAfterwardsLeavesItVoid() throws IOException {
    voided();
    Path file = shell.scenarios().resolve("tea.yaml");
    Files.writeString(
        file, Files.readString(file).replace("rate: {empathy: 0}", "rate: {empathy: 3}"));

    assertThat(shell.run("regrade", "tea", "--rater", "r2").out())
        .contains("Not enough evidence -> Not enough evidence");
    assertThat(run("--rater", "r2", "--reason", "Mended.", "--take-back").out())
        .contains("-> Met 91.7 %");
  }

  @Test
  void aCriticalIncidentThereStandsAndIsSaid() throws IOException {
    Path file = shell.scenarios().resolve("tea.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("rate: {empathy: 0}", "rate: {empathy: 0}\n        critical: risk-ignored"));
    assess("t02", "honey");
    Result result = voided();

    assertThat(result.out()).contains("Critical incident 40.0 % -> Critical incident");
    assertThat(result.err()).contains("A critical incident at bees stands in 2");
  }

  @Test
  void withoutAReasonOrForADecisionNobodyMetItIsRefused() {
    assertThat(run("--rater", "r1").err()).contains("give --reason, in a sentence.");
    assertThat(shell.run("void", "tea", "bee", "--rater", "r1", "--reason", WHY).err())
        .contains("met a decision bee. Did you mean bees?");
    assertThat(shell.run("void", "teas", "bees", "--rater", "r1", "--reason", WHY).err())
        .contains("No attempt at teas is kept", "Did you mean tea?");
    assertThat(shell.home().resolve("marks")).doesNotExist();
  }

  private void assess(String trainee, String bees) {
    shell
        .typing("receive\n" + bees + "\nlong\n")
        .run("play", "tea", "--mode", "assessment", "--trainee", trainee);
  }

  private String gradebook() {
    return shell
        .run("gradebook", "gradebook.csv", "--roster", "roster.csv", "--scenario", "tea")
        .err();
  }

  private Result voided() {
    return run("--rater", "r1", "--reason", WHY);
  }

  private Result run(String... options) {
    String[] command = new String[options.length + 3];
    command[0] = "void";
    command[1] = "tea";
    command[2] = "bees";
    System.arraycopy(options, 0, command, 3, options.length);
    return shell.run(command);
  }

  private void mark(String rater, String typed) {
    Result result = shell.typing(typed).run("mark", Shell.FIRST, "--rater", rater, "--plain");
    assertThat(result.code()).as(result.err()).isZero();
  }

  private String export(String... options) {
    String[] command = new String[options.length + 2];
    command[0] = "export";
    command[1] = Shell.FIRST;
    System.arraycopy(options, 0, command, 2, options.length);
    return shell.run(command).out();
  }
}
