package rapport.cli.educator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.Golden;
import rapport.cli.Shell;
import tools.jackson.jr.ob.JSON;

final class ImportCommandTest {
  private static final Path STORIES = Path.of("src/test/resources/twee");
  private static final String SMALL =
      """
      :: StoryTitle
      Two doors

      :: Start
      Well?

      [[In]]
      [[Out]]

      :: In
      Warm.

      :: Out
      Cold.
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"harlowe", "sugarcube", "chapbook", "by-hand"})
  void everyWayOfWritingTwineComesToAScenarioThatAPersonCanRead(String name) throws IOException {
    shell.write(name + ".twee", Files.readAllBytes(STORIES.resolve(name + ".twee")));

    Shell.Result result = shell.run("import", name + ".twee");

    assertThat(result.code()).isZero();
    Golden.verify("twee/" + name + ".yaml", result.out());
    Golden.verify("twee/" + name + ".txt", result.err());
  }

  @ParameterizedTest
  @CsvSource({"harlowe, ''", "sugarcube, unknown-target", "chapbook, wide-text", "by-hand, ''"})
  void checkFindsTheGapsAtTheirLinesAndNothingThatIsNotInTheStory(String name, String besides)
      throws IOException {
    shell.write(name + ".twee", Files.readAllBytes(STORIES.resolve(name + ".twee")));
    shell.run("import", name + ".twee", "--output", name + ".yaml");

    List<String> gaps = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Map<?, ?> finding : findings(name + ".yaml")) {
      boolean isGap = "missing-key".equals(finding.get("code"));
      (isGap ? gaps : others).add(String.valueOf(finding.get(isGap ? "line" : "code")));
    }

    List<String> marked = gapLines(Files.readAllLines(shell.file(name + ".yaml")));
    assertThat(marked).containsSubsequence(gaps);
    // Of one kind the first twenty are listed, and the rest in one finding.
    assertThat(gaps).hasSize(Math.min(21, marked.size()));
    assertThat(String.join(" ", others)).isEqualTo(besides);
  }

  private List<Map<?, ?>> findings(String file) throws IOException {
    List<Map<?, ?>> findings = new ArrayList<>();
    Map<String, Object> json = JSON.std.mapFrom(shell.run("check", file, "--format", "json").out());
    for (Object finding : (List<?>) json.getOrDefault("findings", List.of())) {
      findings.add((Map<?, ?>) finding);
    }
    return findings;
  }

  private static List<String> gapLines(List<String> lines) {
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(":  # TO DO: ")) {
        marked.add(String.valueOf(i + 1));
      }
    }
    return marked;
  }

  @Test
  void theFileIsNamedByThePersonAndNeverWrittenOver() throws IOException {
    shell.write("story.twee", SMALL);

    Shell.Result result = shell.run("import", "story.twee", "--output", "scenarios/doors.yaml");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "3 nodes: 1 decision, 0 passages, 2 endings; 10 gaps to fill: rapport check"
                + " scenarios/doors.yaml\n");
    Path made = shell.scenarios().resolve("doors.yaml");
    assertThat(made).content().contains("\nid: doors\n").contains("\ntitle: Two doors\n");

    Files.writeString(made, "mine");
    refused(
        2,
        "scenarios/doors.yaml is there already, and nothing is written over it. Choose another name.",
        "import",
        "story.twee",
        "--output",
        "scenarios/doors.yaml");
    assertThat(made).hasContent("mine");
  }

  @Test
  void aStoryCanComeFromStandardInput() {
    Shell.Result result = shell.typing("\uFEFF" + SMALL.replace("\n", "\r\n")).run("import", "-");

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("id: two-doors\n");
    assertThat(result.err())
        .isEqualTo(
            "3 nodes: 1 decision, 0 passages, 2 endings; 10 gaps to fill. Save it as"
                + " two-doors.yaml, then: rapport check two-doors.yaml\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "doors.txt; A scenario's file ends in .yaml. Try doors.yaml",
        "rubric.yaml; A file called rubric.yaml holds no scenario. Try my-rubric",
        "quit.yaml; “quit” has a meaning of its own in Rapport and can't be a scenario's name. Try quit-1",
        "nowhere/doors.yaml; There is no folder HERE/nowhere to put the file in."
      })
  void aFileThatCanHoldNoScenarioIsRefusedWithAnother(String file, String words) {
    shell.write("story.twee", SMALL);
    refused(2, words, "import", "story.twee", "--output", file);
  }

  @Test
  void whatIsNoTweeIsSaidToBeSo() {
    String export =
        " In Twine, open the story, choose Build, then Export As Twee, and give that file.";
    notImported("  \n", "It is empty.");
    notImported(
        "Dear all, here is the story.\n",
        "It is no Twee: there is no line that begins a passage, such as “:: Start”." + export);
    for (String page : List.of("<!DOCTYPE html>\n<html>", "\n<tw-storydata name=\"x\">")) {
      notImported(page, "It is a web page, as Twine publishes it, and no Twee." + export);
    }
  }

  @Test
  void aStoryThatCantBeToldIsRefusedAtItsLine() {
    notImported(
        ":: StoryTitle\nNothing yet\n\n:: Code [script]\n1\n",
        "It has no passage with a story in it.");
    notImported(
        ":: Start\nA\n\n:: Garden\nB\n\n::Garden [two]\nC\n",
        "Two passages are called “Garden” (lines 4 and 7), and no link can tell them apart. Rename"
            + " one of them.");
    notImported(":: Start\nA\n\n:: [tag]\nB\n", "The passage in line 4 has no name. Give it one.");
  }

  private void notImported(String text, String why) {
    shell.write("story.twee", text);
    refused(1, "story.twee can't be imported. " + why, "import", "story.twee");
  }

  @Test
  void bytesThatAreNoTextAndFilesThatAreFarTooLargeAreRefused() {
    shell.write("story.twee", "Grüße".getBytes(StandardCharsets.ISO_8859_1));
    refused(
        1,
        "story.twee can't be imported. It is no text in UTF-8. Export it from Twine as Twee, or"
            + " save it with the encoding UTF-8.",
        "import",
        "story.twee");

    byte[] large = new byte[2 * 1024 * 1024 + 1];
    Arrays.fill(large, (byte) 'a');
    shell.write("story.twee", large);
    refused(
        1,
        "story.twee can't be imported. It is larger than 2 MB, and no story is. Is it the file you"
            + " meant?",
        "import",
        "story.twee");
  }

  @Test
  void whatIsNotThereIsSaid() {
    refused(2, "There is no file story.twee.", "import", "story.twee");
    refused(2, "scenarios is a folder. Name the Twee file in it.", "import", "scenarios");
    refused(2, "STORY.twee is missing. Try rapport import --help", "import");
  }

  @Test
  void aStartThatTwineDoesNotNameIsAGapAndOneThatIsNotThereAMistake() {
    Shell.Result without = shell.typing(SMALL.replace("Start", "Begin")).run("import", "-");
    assertThat(without.out()).contains("\nstart:  # TO DO: ");
    assertThat(without.err()).contains("11 gaps");

    String data = "\n:: StoryData\n{\"start\": \"Begin\"}\n";
    Shell.Result wrong = shell.typing(SMALL + data).run("import", "-");
    assertThat(wrong.out()).contains("\nstart: begin\n");
    shell.write("two-doors.yaml", wrong.out());
    assertThat(shell.run("check", "two-doors.yaml").out()).contains("[unknown-start]");

    Shell.Result broken = shell.typing(SMALL + "\n:: StoryData\n{ifid\n").run("import", "-");
    assertThat(broken.code()).isZero();
    assertThat(broken.out()).contains("\nstart: start\n");
    assertThat(broken.err())
        .startsWith("The passage StoryData can't be read, so it is left out.\n");
  }

  @Test
  void aStoryWhoseTitleIsNoNameIsNamedAfterItsFileAndNeverLikeAFileOfOurs() {
    shell.write("First hour.twee", SMALL.replace("Two doors", "Чай"));
    assertThat(shell.run("import", "First hour.twee").out())
        .contains("\nid: first-hour\n", "\ntitle: Чай\n");
    assertThat(shell.typing(SMALL.replace("Two doors", "Rubric")).run("import", "-").out())
        .contains("\nid: my-rubric\n");
    assertThat(shell.typing(SMALL.replace("Two doors", "?")).run("import", "-").out())
        .contains("\nid: my-scenario\n");
  }

  @Test
  void charactersThatCantBeSeenAreLeftOutWithAWord() {
    Shell.Result result =
        shell.typing(SMALL.replace("Warm", "W\u001B[31marm\u202E")).run("import", "-");

    assertThat(result.out()).contains("      W[31marm.\n");
    assertThat(result.err()).startsWith("2 characters that can't be seen are left out.\n");
  }

  private void refused(int code, String words, String... arguments) {
    Shell.Result result = shell.run(arguments);
    assertThat(result.err()).isEqualTo(words + "\n");
    assertThat(result.code()).isEqualTo(code);
    assertThat(result.out()).isEmpty();
  }
}
