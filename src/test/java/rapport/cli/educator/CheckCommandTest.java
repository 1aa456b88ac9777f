package rapport.cli.educator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.Golden;
import rapport.cli.Shell;
import rapport.scenario.diagnostic.DiagnosticCode;
import tools.jackson.jr.ob.JSON;

final class CheckCommandTest {
  @TempDir private Path folder;
  private Shell shell;
  private String tea = "";

  private static final Path COFFEE = Path.of("scenarios/coffee.yaml");
  private static final String SOUND =
      """
      Blind panels: automated raters. Krippendorff's alpha, ordinal, on so many lines
        coffee: empathy 0.95 (47), boundary 0.98 (35)

      1 file, nothing found; 1416 states, complete
      """;

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
  void theGuidePreparesItsReaderForWhatTheFirstCheckSays() throws IOException {
    String guide = Files.readString(Path.of("scenarios/README.md"));
    String first = between(guide, "```yaml\n", "```");
    shell.write("scenarios/running-late.yaml", first);

    String found = shell.run("check", "scenarios/running-late.yaml").out();

    String shown = between(guide, "```\nscenarios/running-late.yaml:17:3: ", "```");
    assertThat(found).contains(shown).contains("1 error, 2 warnings, 1 note");
    assertThat(guide).contains("`check` finds four things.");
  }

  private static String between(String text, String before, String behind) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(behind, from));
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

    assertThat(json).containsOnlyKeys("files", "states", "complete", "findings", "not-computed");
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
  void sarifNamesTheRuleThePlaceAndTheStepsThatShowIt() {
    shell.write("scenarios/my tea.yaml", tea);

    String log = shell.run("check", "scenarios", "--format", "sarif").out().replaceAll("\\s", "");

    assertThat(JSON.std.mapFrom(log)).containsEntry("version", "2.1.0").containsKey("runs");
    assertThat(log)
        .contains("{\"ruleId\":\"id-is-not-file-name\",\"level\":\"error\"")
        .contains("\"uri\":\"scenarios/my%20tea.yaml\"")
        .contains("{\"startLine\":2,\"startColumn\":5}")
        .contains("{\"location\":{\"message\":{\"text\":\"flask/receive\"}}}");
    for (DiagnosticCode code : DiagnosticCode.values()) {
      assertThat(log).contains("{\"id\":\"" + code.id() + "\",\"shortDescription\"");
    }
  }

  @Test
  void aCodeIsExplained() {
    Shell.Result stuck = shell.run("check", "--explain", "stuck");
    assertThat(stuck.code()).isZero();
    assertThat(stuck.out()).startsWith("# stuck\n").contains("## Wrong", "## Right");

    usage("There is no code stuk. Did you mean stuck?\n", "check", "--explain", "stuk");
  }

  @Test
  void filesThatBelongTogetherAreLookedAtSideBySide() throws IOException {
    Files.createDirectory(shell.file("more"));
    shell.write("more/tea.yaml", tea);

    Shell.Result two = shell.run("check", "scenarios/tea.yaml", "more/tea.yaml");
    assertThat(two.code()).isEqualTo(1);
    assertThat(two.out())
        .contains("more/tea.yaml:2:5: error: The id `tea` is also that of scenarios/tea.yaml.");
    assertThat(two.out()).contains("[thin-coverage]");
    assertThat(shell.run("check", "scenarios/tea.yaml").out()).doesNotContain("[thin-coverage]");
  }

  @Test
  void aLibraryIsShownAtAGlance() throws IOException {
    for (String id : new String[] {"coffee", "that-word", "by-the-way"}) {
      Files.copy(Path.of("scenarios", id + ".yaml"), shell.scenarios().resolve(id + ".yaml"));
    }
    Files.delete(shell.scenarios().resolve("tea.yaml"));

    Golden.verify("cli/check-library.txt", shell.run("check", "scenarios").out());
    assertThat(shell.run("check", "scenarios/coffee.yaml").out()).isEqualTo(SOUND);
  }

  @Test
  void coloursFollowTheMeaningUnlessTheyAreNotWanted() {
    String plain = shell.run("check", "scenarios/tea.yaml").out();
    assertThat(plain).doesNotContain("\u001b");

    shell.with("TERM", "xterm").with("RAPPORT_STREAMS", "out");
    String coloured = shell.run("check", "scenarios/tea.yaml").out();
    assertThat(coloured).contains("\u001b[1;33mwarning: \u001b[0m").contains("\u001b[1;36m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);

    shell.with("NO_COLOR", "1");
    assertThat(shell.run("check", "scenarios/tea.yaml").out()).isEqualTo(plain);
  }

  @Test
  void aLongCheckSaysHowFarItIsWhereSomebodyWatches() {
    for (int i = 0; i < 20; i++) {
      shell.write("scenarios/tea-" + i + ".yaml", tea);
    }
    shell.pace(100);
    assertThat(shell.run("check", "scenarios").err()).isEmpty();

    shell.with("RAPPORT_STREAMS", "err");
    String err = shell.run("check", "scenarios").err();
    assertThat(err).contains("\r\u001b[K9 of 21 files checked").endsWith("\r\u001b[K");
    assertThat(err).doesNotContain("\u001b[K1 of 21");
  }

  @Test
  void manyFilesAreFoundTheSameAsOneByOne() {
    for (int i = 0; i < 30; i++) {
      shell.write("scenarios/tea-" + i + ".yaml", tea.replace("id: tea", "id: tea-" + i));
    }
    String first = shell.run("check", "scenarios").out();

    assertThat(shell.run("check", "scenarios").out()).isEqualTo(first);
    assertThat(first).contains("31 files, ").contains("124 states, complete");
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
        "This can't be the value of '--fail-on': there is no severity x; error, warning"
            + " and note are known. Try rapport check --help\n",
        "check",
        "--fail-on",
        "x");
  }

  @Test
  void aFileIsReadToItsEndUpToTheLimitAndSaidToBeTooLargeBeyondIt() throws IOException {
    String coffee = Files.readString(COFFEE).replace("id: coffee", "id: long");
    String remarks = ("# " + "-".repeat(97) + "\n").repeat(200_000);
    String before = coffee.substring(0, coffee.indexOf("start:"));
    String after = coffee.substring(before.length());

    shell.write("long.yaml", bytes(before + remarks + after));
    assertThat(shell.run("check", "long.yaml").out()).contains("1 file, nothing found");

    shell.write("long.yaml", bytes(before + remarks + remarks + after));
    assertThat(shell.run("check", "long.yaml").out())
        .contains("This file is larger than 32 MB. [too-large]", "1 file, 1 error");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void usage(String words, String... arguments) {
    Shell.Result result = shell.run(arguments);
    assertThat(result.err()).isEqualTo(words);
    assertThat(result.code()).isEqualTo(2);
  }

  private void putSoundFile() throws IOException {
    Files.copy(COFFEE, shell.scenarios().resolve("coffee.yaml"));
  }

  @Test
  void aFolderIsCheckedWithTheFoldersBelowItAndWhatIsNamedAlmostRightIsNamed() throws IOException {
    Path below = Files.createDirectories(shell.scenarios().resolve("week 2/late"));
    Files.createDirectories(shell.scenarios().resolve(".git"));
    Path file = shell.scenarios().resolve("tea.yaml");
    Files.writeString(below.resolve("broken.yaml"), "format: 1\n");
    Files.writeString(shell.scenarios().resolve(".git/hidden.yaml"), "format: 1\n");
    Files.copy(file, below.resolve("one.yml"));
    Files.copy(file, below.resolve("two.yaml.txt"));
    Files.copy(file, below.resolve("three.YAML"));
    Files.createSymbolicLink(below.resolve("round"), shell.scenarios());

    Shell.Result found = shell.run("check", "scenarios");

    assertThat(found.out()).contains("scenarios/week 2/late/broken.yaml:1:1", "2 files, ");
    assertThat(found.out()).doesNotContain("hidden", "round");
    assertThat(found.err().lines())
        .containsExactlyInAnyOrder(
            "scenarios/week 2/late/one.yml was not read: it is named .yml; Rapport reads .yaml:"
                + " rename it.",
            "scenarios/week 2/late/two.yaml.txt was not read: it is named .yaml.txt; Rapport reads"
                + " .yaml: rename it.",
            "scenarios/week 2/late/three.YAML was not read: it is named .YAML; Rapport reads .yaml:"
                + " rename it.");
    Files.delete(file);
    Files.delete(below.resolve("broken.yaml"));
    assertThat(shell.run("check", "scenarios").err())
        .contains("one.yml was not read", "There is no file ending in .yaml in scenarios");
  }

  @Test
  void anEmptyListOfObjectivesIsAMissingObjective() throws IOException {
    Path file = shell.scenarios().resolve("tea.yaml");
    String text = Files.readString(file).replaceAll("(?m)^objectives:.*\\n(  .*\\n)*", "");
    for (String nothing : List.of("", "objectives: []\n", "objectives:\n", "objectives: ~\n")) {
      Files.writeString(file, nothing + text);
      assertThat(shell.run("check", "scenarios/tea.yaml").out())
          .contains("[no-objectives]")
          .doesNotContain("text-in-braces");
    }
  }

  @Test
  void setsOfMomentsAreCheckedWithTheFolderAndByTheirNameOnTheShelf() throws IOException {
    Path moments = Files.createDirectories(shell.scenarios().resolve("moments"));
    Path bundled = Path.of("scenarios/moments/setting-a-limit-warmly.yaml");
    String set = Files.readString(bundled).replace("id: setting-a-limit-warmly", "id: mine");
    Files.writeString(moments.resolve("mine.yaml"), set.replace("intensity: 3", "intensity: four"));

    Shell.Result result = shell.run("check");

    assertThat(result.out())
        .contains("scenarios/moments/mine.yaml:")
        .contains("`four` is not a whole number.");
    assertThat(result.code()).isNotZero();
    assertThat(shell.run("check", "saying-back-a-feeling").out()).contains("nothing found");
  }

  @Test
  void whatLiesInTheOtherKindsFolderIsOneClearMistake() throws IOException {
    Path moments = Files.createDirectories(shell.scenarios().resolve("moments"));
    Files.copy(Path.of("scenarios/coffee.yaml"), moments.resolve("coffee.yaml"));

    assertThat(shell.run("check", "scenarios/moments").out())
        .contains("This file holds a scenario, and a set of moments is expected here.")
        .contains("1 error");
  }

  @Test
  void aSetOfMomentsThatIsPlayedAsAScenarioIsRefusedInAClearSentence() throws IOException {
    Files.copy(
        Path.of("scenarios/moments/saying-back-a-feeling.yaml"),
        shell.scenarios().resolve("saying-back-a-feeling.yaml"));

    assertThat(shell.run("play", "saying-back-a-feeling", "--plain").err())
        .contains("This file holds a set of moments, and a scenario is expected here.");
  }
}
