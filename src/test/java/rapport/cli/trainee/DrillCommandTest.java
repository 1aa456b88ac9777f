package rapport.cli.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;

final class DrillCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void aWeakChoiceComesBackWithWhatWouldHaveHelped() {
    shell.typing("receive\nhoney\nlong\n").run("play", "tea", "--seed", "1");

    Shell.Result result = drill("honey\n", 1);

    assertThat(result.code()).isZero();
    Golden.verify("cli/drill.txt", result.out());
  }

  @Test
  void ownWordsAreAskedForFirstAndShownBesideTheModel() {
    shell.typing("receive\nhoney\nlong\n").run("play", "tea", "--seed", "1");

    Shell.Result result =
        shell.typing("So quiet\nquiet\n").run("drill", "--count", "1", "--seed", "1", "--prompts");

    assertThat(result.out())
        .contains("Please type no real client's details.", "Your own words: So quiet")
        .contains("No response on offer here served better.");
  }

  @Test
  void ownWordsSayInTheirHelpWhatIsNotKept() {
    shell.typing("receive\nhoney\nlong\n").run("play", "tea", "--seed", "1");

    Shell.Result result =
        shell.typing("?\n").run("drill", "--count", "1", "--seed", "1", "--prompts");

    assertThat(result.out()).contains("A line that you have not sent with Enter is not kept.");
  }

  @Test
  void theKeptSessionsStayAsTheyAreAndNothingIsCounted() throws IOException {
    shell.typing("receive\nhoney\nlong\n").run("play", "tea", "--seed", "1");
    byte[] before = shell.journal();
    String progress = shell.run("progress").out();

    drill("quiet\n", 1);

    assertThat(shell.journal()).isEqualTo(before);
    assertThat(shell.run("progress").out()).isEqualTo(progress);
    assertThat(shell.run("transcripts").out().lines()).hasSize(1);
  }

  @Test
  void whatWasDrilledComesLaterNextTime() throws IOException {
    shell.typing("refuse\nhoney\nlong\n").run("play", "tea", "--seed", "1");

    assertThat(drill("receive\n", 1).out()).contains("1. You thought of me on the way here.");
    assertThat(drill("quiet\n", 1).out()).contains("1. Quiet, and you as well.");
    assertThat(drill("", 1).out()).doesNotContain("The bees are quiet now.", "I brought tea.");
    assertThat(log()).hasSize(3);
  }

  @Test
  void notesOfANewerRapportAreSaidToBeThatBeforeTheDrill() throws IOException {
    shell.typing("receive\nhoney\nlong\n").run("play", "tea", "--seed", "1");
    Files.writeString(shell.home().resolve("drills.jsonl"), "{\"format\":99}\n");

    assertThat(drill("quiet\n", 1).err())
        .contains("What came up in drills before can't be read whole. It was written by a newer")
        .contains("update to read it.");
  }

  @Test
  void withoutAnySessionDecisionsComeFromTheLibrary() {
    Shell.Result first = drill("", 1);

    assertThat(first.code()).isZero();
    assertThat(first.out()).startsWith("1 of 1: ").contains("No decision was made.");
    assertThat(drill("", 1).out()).isEqualTo(first.out());
    assertThat(first.err()).isEqualTo("Seed 1: the same order again with --seed 1.\n");
  }

  @Test
  void aDecisionCanBePassedOverAndTheDrillLeft() {
    Shell.Result result = drill("skip\n?\nabout\nnonsense\nquit\n", 3);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("Line 4 of the script: “nonsense” is not one of");
    assertThat(result.out())
        .contains("2 of 3: ", "skip: pass this decision over.", "What to practise:")
        .contains("That is not one of the responses here.")
        .contains("No decision was made. 1 passed over.");
  }

  @Test
  void aSessionThatIsStillOpenIsNotGivenAway() {
    shell.typing("refuse\n").run("play", "tea", "--seed", "1");

    assertThat(drill("", 1).out()).doesNotContain("You chose a weaker response here before.");
  }

  @Test
  void aDamagedLogIsSaidAndKeepsNobodyFromDrilling() throws IOException {
    shell.typing("refuse\nhoney\nlong\n").run("play", "tea", "--seed", "1");
    drill("receive\n", 1);
    Files.writeString(
        shell.home().resolve("drills.jsonl"),
        String.join("\n", log()).replace("flask", "glass") + "\n",
        StandardCharsets.UTF_8);

    Shell.Result result = drill("1\n1\n", 2);

    assertThat(result.code()).isZero();
    assertThat(result.err()).containsOnlyOnce("What came up can't be noted: ");
    assertThat(result.out()).contains("2 decisions made, ");
  }

  @Test
  void whereSeveralShareAHomeEachDrillsTheirOwnWeakerChoices() {
    assess("T-1", "refuse\nquiet\nlong\n");
    assess("T-2", "receive\nhoney\nlong\n");

    assertThat(drill("", 1).err()).contains("several codes: T-1, T-2. All are counted together");
    assertThat(drillOf("T-1").out()).contains("1. You thought of me on the way here.");
    assertThat(drillOf("T-2").out()).contains("1. Quiet, and you as well.");
    assertThat(drillOf("T-2").err()).doesNotContain("several codes");
  }

  private Shell.Result drillOf(String trainee) {
    return shell.typing("").run("drill", "--trainee", trainee, "--count", "1", "--seed", "1");
  }

  @Test
  void whatCameUpCanBeForgottenAndTheSessionsStay() throws IOException {
    shell.typing("refuse\nhoney\nlong\n").run("play", "tea", "--seed", "1");
    byte[] before = shell.journal();
    String first = drill("receive\n", 1).out();

    Shell.Result result = shell.run("drill", "--forget");

    assertThat(result.out())
        .isEqualTo("Forgot what came up in drills. Your sessions stay as they are.\n");
    assertThat(shell.home().resolve("drills.jsonl")).doesNotExist();
    assertThat(shell.journal()).isEqualTo(before);
    assertThat(drill("receive\n", 1).out()).isEqualTo(first);
    assertThat(shell.run("drill", "--forget").code()).isZero();
    assertThat(shell.run("drill", "--forget").code()).isZero();
  }

  private void assess(String trainee, String lines) {
    shell.typing(lines).run("play", "tea", "--mode", "assessment", "--trainee", trainee);
  }

  @Test
  void whatCannotBeDrilledIsSaid() {
    assertThat(shell.run("drill", "--criterion", "charm").err())
        .contains(
            "There is no criterion charm; there are empathy, boundary, cultural-sensitivity.");
    assertThat(shell.run("drill", "--count", "0").err())
        .contains("--count needs a number from 1 to 50.");
  }

  private Shell.Result drill(String lines, int count) {
    return shell.typing(lines).run("drill", "--seed", "1", "--count", String.valueOf(count));
  }

  private List<String> log() throws IOException {
    return Files.readAllLines(shell.home().resolve("drills.jsonl"), StandardCharsets.UTF_8);
  }
}
