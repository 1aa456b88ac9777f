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
import rapport.store.chain.Hashes;

/** Scoring anew after a correction, and drawing a sample. */
final class RegradeCommandTest {
  private Shell shell;

  @BeforeEach
  void anAssessmentIsKept(@TempDir Path folder) {
    shell = new Shell(folder);
    assess("t01");
  }

  @Test
  void aCorrectedRatingChangesTheResultAndNotTheTranscript() throws IOException {
    byte[] before = shell.journal();
    correct("rate: {empathy: 0}", "rate: {empathy: 3}");
    Result result = regrade();

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .isEqualTo(Shell.FIRST + "  t01      Not yet met 66.7 % -> Met 91.7 %\n");
    assertThat(result.err()).isEqualTo("1 attempt has another result.\n");
    assertThat(shell.journal()).isEqualTo(before);
    assertThat(regrade().out()).contains("Met 91.7 %, the same ratings");
  }

  @Test
  void tryingWritesNothing() throws IOException {
    correct("rate: {empathy: 0}", "rate: {empathy: 3}");

    assertThat(shell.run("regrade", "tea", "--rater", "r1", "--try").out()).contains("-> Met");
    assertThat(shell.home().resolve("marks")).doesNotExist();
  }

  @Test
  void levelsGivenByHandStay() throws IOException {
    shell.typing("1\n2\nnext\n2\nnext\n2\nfinish\n").run("mark", "--rater", "r2", "--plain");
    correct("rate: {empathy: 0}", "rate: {empathy: 3}");

    assess("t02");
    Result result = regrade();

    assertThat(result.out())
        .contains("Not yet met 50.0 % -> Not yet met 50.0 % (by hand, so it stays)");
    assertThat(result.err())
        .isEqualTo(
            "0 attempts have another result, 1 scored anew with the same result, 1 unchanged.\n");
  }

  @Test
  void thePageHandedBackExplainsTheMarkThatStandsAndSaysWhichVersionDoes() throws IOException {
    correct("version: 1.0.0", "version: 1.2");
    correct("rate: {empathy: 0}", "rate: {empathy: 2}");
    correct("It leaves her behind.", "It stays with the bees, and asks something.");
    correct("We are at the market.", "The honey, then.");
    correct("It goes from the bees to her.", "Now it is about her.");
    correct("The tea was never about tea.", "It was about the way here.");
    regrade();

    for (String format : new String[] {"md", "html"}) {
      assertThat(export("--hand-back", "--format", format))
          .contains("version 1.2 (", "It stays with the bees, and asks something.")
          .contains("The honey, then.", "Now it is about her.", "It was about the way here.")
          .doesNotContain("It leaves her behind", "at the market", "from the bees to her");
    }
    assertThat(shell.run("show", Shell.FIRST).out())
        .contains("version 1.2 (", "It stays with the bees")
        .doesNotContain("It leaves her behind");
    assertThat(export("--format", "json").replaceAll("\\s", ""))
        .contains("\"explained-by\":{\"version\":\"1.2\"", "\"kept\":true,\"old\":[]");
    assertThat(export("--without-marks")).contains("It leaves her behind");
  }

  @Test
  void theMarkingScreenExplainsCorrectedRatingsInTheCorrectedWords() throws IOException {
    correct("rate: {empathy: 0}", "rate: {empathy: 2}");
    correct("It leaves her behind.", "It stays with the bees.");
    regrade();

    assertThat(shell.typing("go 2\n1\nquit\n").run("mark", "--rater", "r2", "--plain").out())
        .doesNotContain("It leaves her behind");
  }

  @Test
  void whereALineIsNotThereAnyMoreTheOldWordsStandAndThatIsSaid() throws IOException {
    correct("rate: {empathy: 0}", "rate: {empathy: 2}");
    correct("say: Quiet, and you as well.", "say: Quiet. And you?");
    regrade();

    assertThat(export("--hand-back"))
        .contains("What would have helped:** Quiet, and you as well.")
        .contains(
            "A line here is not in version 1.0.0 any more; its words are those of the session.");
  }

  @Test
  void aCorrectedExplanationAloneIsTakenToo() throws IOException {
    correct("It leaves her behind.", "It steps over what she said.");
    Result result = regrade();

    assertThat(result.out()).contains("Not yet met 66.7 %, the same ratings, explained anew");
    assertThat(result.err()).contains("0 attempts have another result, 1 explained anew.");
    assertThat(export("--hand-back")).contains("It steps over what she said.");
    assertThat(regrade().err()).contains("1 unchanged.");
  }

  @Test
  void withoutACopyOfTheCorrectedScenarioThatIsSaid() throws IOException {
    correct("rate: {empathy: 0}", "rate: {empathy: 2}");
    regrade();
    String sha256 = Hashes.of(Files.readAllBytes(shell.scenarios().resolve("tea.yaml")));
    Files.delete(shell.home().resolve("sources").resolve(sha256 + ".yaml"));

    assertThat(export("--hand-back")).contains("of which no copy is kept any more");
  }

  @Test
  void aLineThatSaysSomethingElseNowIsLeftAsItWas() throws IOException {
    correct("say: Do you sell the honey?", "say: Is there honey?");
    Result result = regrade();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("left as it was: bees/honey says something else now.");
  }

  @Test
  void aSampleIsToBeModeratedAndSaysItsSeed() {
    assess("t02");
    Result result = shell.run("sample", "--seed", "5", "--share", "100");

    assertThat(result.out())
        .contains("Seed 5: 2 of 2 assessments")
        .contains("t01")
        .doesNotContain("Fair", "Developing");
    assertThat(shell.run("sample", "--seed", "5", "--bands").out()).contains("t0");
    assertThat(shell.run("mark", "--rater", "r1", "--plain").out())
        .contains("1. t01, Tea?: to be moderated");
  }

  private void assess(String trainee) {
    shell
        .typing("receive\nhoney\nlong\n")
        .run("play", "tea", "--mode", "assessment", "--trainee", trainee);
  }

  private String export(String... options) {
    String[] command = new String[options.length + 2];
    command[0] = "export";
    command[1] = Shell.FIRST;
    System.arraycopy(options, 0, command, 2, options.length);
    return shell.run(command).out();
  }

  private Result regrade() {
    return shell.run("regrade", "tea", "--rater", "r1");
  }

  private void correct(String before, String after) throws IOException {
    Path file = shell.scenarios().resolve("tea.yaml");
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }
}
