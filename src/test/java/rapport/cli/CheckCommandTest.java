package rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import tools.jackson.jr.ob.JSON;

final class CheckCommandTest {
  @TempDir private Path folder;
  private Shell shell;
  private String tea = "";

  private static final Path COFFEE = Path.of("scenarios/coffee.yaml");
  private static final String SOUND = "1 file, nothing found; 539 states, complete\n";

  @BeforeEach
  void enter() throws IOException {
    shell = new Shell(folder);
    tea = Files.readString(shell.scenarios().resolve("tea.yaml"));
  }

  @Test
  void whatIsSaidOfPathsIsProvedAndShownByTheFewestChoices() {
    Shell.Result result = shell.run("check", "scenarios/tea.yaml");

    assertThat(result.code()).isZero();
    Golden.verify("cli/check-paths.txt", result.out());
  }

  @Test
  void aSoundFileHasNoFindings() throws IOException {
    putSoundFile();
    Shell.Result result = shell.run("check", "scenarios/coffee.yaml");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo(SOUND);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void everyFindingHasItsPlaceItsLineAndWhatToDo() {
    shell.write("scenarios/tea.yaml", tea.replace("next: bees", "next: beees").replace("4}", "5}"));

    Shell.Result result = shell.run("check", "scenarios/tea.yaml");

    assertThat(result.code()).isEqualTo(1);
    Golden.verify("cli/check.txt", result.out());
  }

  @Test
  void aFolderIsCheckedWholeWithTheFilesNamedAsThePersonNamedIt() {
    shell.write("scenarios/broken.yaml", "format: 1\n");
    shell.write("scenarios/notes.txt", "not looked at");

    Shell.Result result = shell.run("check", "scenarios");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("scenarios/broken.yaml:1:1: error: ").contains("2 files, ");
  }

  @Test
  void withoutAPathThePersonsOwnFolderIsChecked() throws IOException {
    Files.delete(shell.scenarios().resolve("tea.yaml"));
    putSoundFile();
    assertThat(shell.run("check").out()).isEqualTo(SOUND);

    Files.delete(shell.scenarios().resolve("coffee.yaml"));
    Files.delete(shell.scenarios());
    assertThat(shell.run("check").code()).as("the bundled library is sound").isZero();
  }

  @Test
  void standardInputIsCheckedUnderTheNameOfADash() throws IOException {
    Shell.Result sound = shell.typing(Files.readString(COFFEE)).run("check", "-");
    assertThat(sound.err()).isEmpty();
    assertThat(sound.out()).isEqualTo(SOUND);

    Shell.Result binary = shell.typing(new byte[] {'a', (byte) 0xFF}).run("check", "-");
    assertThat(binary.code()).isEqualTo(1);
    assertThat(binary.out()).startsWith("-:1:2: error: ").contains("[not-utf-8]");
  }

  @Test
  void theLeastSeverityThatFailsCanBeChosen() throws IOException {
    Files.delete(shell.scenarios().resolve("tea.yaml"));
    String coffee = Files.readString(COFFEE);
    shell.write(
        "scenarios/coffee.yaml",
        coffee.replace("\nvariables:\n", "\nvariables:\n  idle: {start: 0, min: 0, max: 1}\n"));

    assertThat(shell.run("check").out()).contains("[unused-variable]").contains("1 warning");
    assertThat(shell.run("check").code()).isZero();
    assertThat(shell.run("check", "--fail-on", "warning").code()).isEqualTo(1);
    assertThat(shell.run("check", "--fail-on", "note").code()).isEqualTo(1);
  }

  @Test
  void jsonHasWhatTheContractSays() {
    shell.write("scenarios/tea.yaml", tea.replaceFirst("next: bees", "next: beees"));

    Map<String, Object> json =
        JSON.std.mapFrom(shell.run("check", "scenarios/tea.yaml", "--format", "json").out());

    assertThat(json).containsOnlyKeys("files", "states", "complete", "findings");
    assertThat(json).containsEntry("files", 1);
    assertThat(json.get("findings"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .singleElement()
        .asString()
        .contains("code=unknown-target")
        .contains("severity=error")
        .contains("file=scenarios/tea.yaml")
        .contains("suggestions=[bees]")
        .contains("witness=[]");
  }

  @Test
  void aRubricBesideTheScenariosIsCheckedAndUsed() {
    shell.write("scenarios/rubric.yaml", "format: 1\n");

    Shell.Result result = shell.run("check");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("scenarios/rubric.yaml:").contains("2 files, ");
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    Files.createDirectory(shell.file("empty"));

    usage("There is no file or folder nowhere.yaml.\n", "check", "nowhere.yaml");
    usage("There is no file ending in .yaml in empty.\n", "check", "empty");
    usage(
        "This can't be the value of '--fail-on': there is no severity x; there are error, warning"
            + " and note. Try rapport check --help\n",
        "check",
        "--fail-on",
        "x");
  }

  @Test
  void aFileFarTooLargeIsSaidToBeSo() {
    byte[] large = new byte[Source.MOST_BYTES + 10];
    java.util.Arrays.fill(large, (byte) '#');
    shell.write("large.yaml", large);

    assertThat(shell.run("check", "large.yaml").out()).contains("[too-large]");
  }

  private void usage(String words, String... arguments) {
    Shell.Result result = shell.run(arguments);
    assertThat(result.err()).isEqualTo(words);
    assertThat(result.code()).isEqualTo(2);
  }

  private void putSoundFile() throws IOException {
    Files.copy(COFFEE, shell.scenarios().resolve("coffee.yaml"));
  }
}
