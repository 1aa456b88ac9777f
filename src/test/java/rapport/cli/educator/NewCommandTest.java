package rapport.cli.educator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.cli.Shell;

final class NewCommandTest {
  private static final Map<String, String> RESULTS =
      Map.of("met", "Met.", "not-yet-met", "Not yet met.");

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void theStarterIsMadeWithItsNameAndSaysWhatToDoNext() {
    Shell.Result result = shell.run("new", "running-late");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo("Made scenarios/running-late.yaml.\n");
    assertThat(result.err())
        .isEqualTo(
            """
            To play it while you write: rapport preview scenarios/running-late.yaml
            To find its mistakes: rapport check scenarios/running-late.yaml
            """);
    assertThat(shell.scenarios().resolve("running-late.yaml"))
        .content()
        .contains("\nid: running-late\n", "\ntitle: Running late\n")
        .contains("#     rapport check scenarios/running-late.yaml ")
        .doesNotContainIgnoringCase("starter");
  }

  @Test
  void checkFindsNothingInItNotEvenANote() {
    shell.run("new", "running-late");

    Shell.Result result = shell.run("check", "scenarios/running-late.yaml", "--fail-on", "note");

    assertThat(result.out()).startsWith("1 file, nothing found; ").endsWith(" complete\n");
    assertThat(result.code()).isZero();
  }

  @Test
  void aSetOfMomentsIsBegunInTheFolderForThemAndIsFaultless() {
    Shell.Result made = shell.run("new", "saying-goodbye", "--kind", "moments");

    assertThat(made.out()).isEqualTo("Made scenarios/moments/saying-goodbye.yaml.\n");
    assertThat(shell.scenarios().resolve("moments/saying-goodbye.yaml"))
        .content()
        .contains("\nkind: moments\nid: saying-goodbye\ntitle: Saying goodbye\n")
        .contains("rapport preview scenarios/moments/saying-goodbye.yaml")
        .doesNotContainIgnoringCase("starter");
    Shell.Result checked =
        shell.run("check", "scenarios/moments/saying-goodbye.yaml", "--fail-on", "note");
    assertThat(checked.out()).contains("nothing found");
    assertThat(checked.code()).isZero();
  }

  @Test
  void aSetTakesNoBundledOnesPlaceAndIsNotWrittenOver() {
    shell.run("new", "saying-goodbye", "--kind", "moments");

    assertThat(shell.run("new", "saying-goodbye", "--kind", "moments").err())
        .contains("is there already, and nothing is written over it");
    assertThat(shell.run("new", "setting-a-limit-warmly", "--kind", "moments").err())
        .contains("is among the sets of moments that came with Rapport")
        .contains("Try my-setting-a-limit-warmly");
    assertThat(shell.run("new", "other", "--kind", "films").err())
        .contains("there is no kind films");
  }

  @ParameterizedTest
  @CsvSource({
    "as-you-spoke what-you-cost read-aloud adding-it-up, Her own page, met",
    "everyone too-quick what-you-cost read-aloud adding-it-up, Her own page, met",
    "everyone locked-up how-dreadful have-it glad-you-told-me, In good order, not-yet-met",
    "put-away how-much, An early bus, not-yet-met"
  })
  void everyWayItPromisesCanBePlayed(String choices, String ending, String result) {
    shell.run("new", "running-late");

    Shell.Result played =
        shell
            .typing(choices.replace(' ', '\n') + "\n")
            .run("play", "running-late", "--plain", "--seed", "1");

    assertThat(played.err()).isEmpty();
    assertThat(played.out())
        .contains("How it ended: " + ending)
        .contains("Result: " + RESULTS.get(result));
  }

  @Test
  void itGoesWhereThePersonWantsItElseToTheirScenariosElseWhereTheyAre() throws IOException {
    Files.createDirectory(shell.file("drafts"));
    assertThat(shell.run("new", "one", "drafts").out()).isEqualTo("Made drafts/one.yaml.\n");
    assertThat(shell.run("new", "two", "--scenarios", "drafts").out())
        .isEqualTo("Made drafts/two.yaml.\n");

    Files.delete(shell.scenarios().resolve("tea.yaml"));
    Files.delete(shell.scenarios());
    assertThat(shell.run("new", "three").out()).isEqualTo("Made three.yaml.\n");
    for (String made : new String[] {"drafts/one.yaml", "drafts/two.yaml", "three.yaml"}) {
      assertThat(shell.run("check", made, "--fail-on", "note").code()).as(made).isZero();
    }
  }

  @Test
  void nothingIsWrittenOver() {
    Path mine = shell.write("scenarios/mine.yaml", "mine");

    refused(
        "scenarios/mine.yaml is there already, and nothing is written over it. Choose another"
            + " name.",
        "mine");

    assertThat(mine).hasContent("mine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Running Late; running-late",
        "3rd; n-3rd",
        "../elsewhere; elsewhere",
        "a:b; a-b",
        "Чай; my-scenario"
      })
  void aNameThatIsNoneIsRefusedWithAnother(String id, String proposal) {
    refused(
        "“"
            + id
            + "” can't be a scenario's name: that has small letters from a to z, digits and"
            + " hyphens, begins with a letter, and has at most 64 of them. Try "
            + proposal,
        id);
  }

  @Test
  void aNameThatIsTakenIsRefusedWithAnother() {
    refused(
        "“back” has a meaning of its own in Rapport and can't be a scenario's name. Try back-1",
        "back");
    refused("A file called rubric.yaml holds no scenario. Try my-rubric", "rubric");
    refused(
        "coffee is among the scenarios that came with Rapport, and yours would take its place. Try"
            + " my-coffee",
        "coffee");
  }

  @Test
  void aFolderThatIsNoneIsSaidToBeSo() {
    refused("There is no folder nowhere.", "one", "nowhere");
    refused("scenarios/tea.yaml is a file; a folder is needed here.", "one", "scenarios/tea.yaml");
    refused("ID is missing. Try rapport new --help");
  }

  private void refused(String words, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "new";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Shell.Result result = shell.run(all);
    assertThat(result.err()).isEqualTo(words + "\n");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(shell.scenarios()).isDirectoryNotContaining(path -> path.endsWith("one.yaml"));
  }
}
