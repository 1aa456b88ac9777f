package rapport.cli.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.cli.Shell;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.store.chain.ChainReader;
import rapport.store.journal.JournalKind;

final class PlayCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void enter() {
    shell = new Shell(folder);
  }

  @Test
  void aFileOfIdsPlaysAScenarioAndKeepsWhatHappened() throws IOException {
    Shell.Result result = shell.play();

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Ines").contains("Result: Met.");
    List<Event> events =
        ChainReader.read(shell.journalFile(), JournalKind.INSTANCE).entries().stream()
            .map(Entry::event)
            .toList();
    assertThat(events)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("Opened", "Chose", "Chose", "Chose", "Ended", "Sealed");
    Event.Opened opened = (Event.Opened) events.get(0);
    assertThat(opened.attempt()).isEqualTo(Shell.FIRST);
    assertThat(opened.seed()).isEqualTo(1);
  }

  @Test
  void theScenarioAndTheRubricAreKeptWithIt() throws IOException {
    shell.play();

    try (var files = Files.list(shell.home().resolve("sources"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void theSameSeedPrintsTheSameText() {
    assertThat(shell.play().out()).isEqualTo(shell.play().out());
  }

  @Test
  void theEndOfTheInputKeepsTheSessionAndIsFine() {
    assertThat(shell.begin().code()).isZero();
    assertThat(shell.run("transcripts").out()).contains("open after 1 choice");
  }

  @Test
  void anIdThatIsNotOfferedStopsTheScriptAndIsNamed() {
    Shell.Result result = shell.typing("nonsense\nreceive\n").run("play", "tea");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "Line 1 of the script: “nonsense” is not one of the responses on offer here: receive,"
                + " refuse. What was said before it is kept. To go on with it: rapport resume\n");
    assertThat(shell.run("transcripts").out()).contains("open after 0 choices");
    assertThat(shell.typing("1\n\n1\n7\n").run("play", "tea").err()).startsWith("Line 4 ");
    assertThat(shell.typing("1\n0\n").run("resume").code()).isEqualTo(1);
    assertThat(shell.typing("/tea\n1\nnonsense\n").run().code()).isEqualTo(1);
  }

  @Test
  void idsThatAreLeftOverAreNamedAndTheSessionIsKept() {
    Shell.Result result = shell.typing("receive\nquiet\nlong\n\nquit\nlonger\n").run("play", "tea");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("Result: Met.");
    assertThat(result.err())
        .isEqualTo(
            "Line 6 of the script: “longer” is left over. The session was over before it, and is"
                + " kept: rapport transcripts\n");
    assertThat(shell.typing("receive\nquiet\nlong\n\nquit\n").run("play", "tea").code()).isZero();
  }

  @Test
  void aByteOrderMarkBeforeTheFirstIdIsNoPartOfIt() {
    assertThat(shell.typing("\uFEFFreceive\nquiet\nlong\n").run("play", "tea").out())
        .contains("Result: Met.");
  }

  @Test
  void aSecondAssessmentIsConfirmedWithItsModeInWords() {
    Shell.Result result =
        shell
            .typing(
                """
                /tea
                1
                receive
                quiet
                long
                1
                receive
                quiet
                long
                assess 1
                yes
                assess 1
                assessment
                receive
                quiet
                long
                """)
            .run("play", "--mode", "assessment", "--trainee", "T-014");

    assertThat(result.out())
        .contains("Rapport. Scenarios, for an assessment of T-014:", "Tea?, assessment")
        .contains("Rapport. Scenarios to practise with:", "Tea?, practice")
        .contains("Begin “Tea?” as an assessment of T-014?", "Nothing was begun.");
    assertThat(shell.run("transcripts").out().split("Tea\\?, assessment", -1)).hasSize(3);
    assertThat(shell.run("transcripts").out().split("Tea\\?, practice", -1)).hasSize(2);
  }

  @Test
  void aScenarioCanBePlayedFromAFile() {
    assertThat(shell.typing("receive\n").run("play", "scenarios/tea.yaml").out())
        .contains("You: You thought of me on the way here.");
  }

  @Test
  void promptsAreAskedInAScriptThatWantsThem() {
    Shell.Result result =
        shell
            .typing("\nreceive\nYou sound like the bees.\nquiet\nlong\n3\n")
            .run("play", "tea", "--prompts");

    assertThat(result.out()).contains("you said Facilitative (3)");
  }

  @Test
  void anAssessmentNeedsACodeAndLeavesTheOrderToChance() {
    usage(
        "An assessment needs to know whose it is: add --trainee CODE.\n",
        "play",
        "tea",
        "--mode",
        "assessment");
    usage(
        "In an assessment the order of responses is left to chance: leave out --seed.\n",
        "play",
        "tea",
        "--mode",
        "assessment",
        "--trainee",
        "T-014",
        "--seed",
        "1");
    usage(
        "A trainee's code has letters, digits, dots and dashes, at most 64 of them.\n",
        "play",
        "tea",
        "--trainee",
        "Ada Lovelace");
  }

  @Test
  void anAssessmentIsPlayedUnderItsCode() {
    Shell.Result result =
        shell
            .typing("receive\nquiet\nlong\n")
            .run("play", "tea", "--mode", "assessment", "--trainee", "T-014");

    assertThat(result.code()).isZero();
    assertThat(shell.run("transcripts", "--format", "json").out())
        .contains("\"trainee\" : \"T-014\"")
        .contains("\"mode\" : \"assessment\"");
  }

  @Test
  void whatCannotBePlayedIsSaidInOneSentence() {
    shell.write("binary.yaml", new byte[] {(byte) 0xFF, 0, 1, 2});
    usage(
        "There is no scenario or file cofee. Did you mean “Coffee?” (coffee)?\n", "play", "cofee");
    usage("There is no scenario or file zzzzzz. To see them all: rapport list\n", "play", "zzzzzz");
    usage(
        "scenarios is a folder. Name one file in it, or browse it with --scenarios scenarios\n",
        "play",
        "scenarios");
    usage("There is no mode exam; there are practice and assessment.\n", "play", "--mode", "exam");
    Shell.Result binary = shell.run("play", "binary.yaml");
    assertThat(binary.code()).isEqualTo(1);
    assertThat(binary.err())
        .startsWith("binary.yaml can't be played: it has 1 mistake. Line 1: ")
        .endsWith("To see it with what to do: rapport check binary.yaml\n")
        .hasLineCount(1);
  }

  @Test
  void theRubricCannotBePlayed() {
    shell.write("rubric.yaml", "format: 1\n");

    usage("rubric.yaml is no scenario, so it can't be played.\n", "play", "rubric.yaml");
  }

  @Test
  void aBrokenScenarioNamesItsFirstMistakeAndTheWayToTheOthers() {
    shell.write("scenarios/tea.yaml", "format: 1\nid: tea\n");

    Shell.Result result = shell.run("play", "tea");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("HERE/scenarios/tea.yaml can't be played: it has ")
        .endsWith("rapport check HERE/scenarios/tea.yaml\n")
        .hasLineCount(1);
  }

  @Test
  void aHomeThatCannotBeMadeIsSaidBeforeAnythingIsPlayed() {
    shell.write("home", "a file");

    Shell.Result result = shell.play();

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("Rapport can't keep anything in HERE/home: ")
        .endsWith(". Name another folder with --home.\n")
        .hasLineCount(1);
  }

  @Test
  void aRefusedSaveIsShownAndPlayGoesOnAndTheExitCodeSaysSo() throws IOException {
    // A folder where the lock should be: the journal can't be begun.
    Files.createDirectories(shell.home().resolve("attempts").resolve(Shell.FIRST + ".lock"));

    Shell.Result result = shell.play();

    assertThat(result.out()).contains("NOT SAVED: ").contains("Result: Met.");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("NOT SAVED: ").hasLineCount(1);
  }

  @Test
  void aRubricWithMistakesStopsAnAssessmentAndIsSaidInPractice() {
    shell.write("scenarios/rubric.yaml", "format: 1\n");

    Shell.Result assessment =
        shell.run("play", "tea", "--mode", "assessment", "--trainee", "T-014");

    assertThat(assessment.code()).isEqualTo(1);
    assertThat(assessment.err())
        .contains("HERE/scenarios/rubric.yaml has mistakes")
        .contains("An assessment needs the measures your school means");
    Shell.Result practice = shell.play();
    assertThat(practice.code()).isZero();
    assertThat(practice.err()).contains("the one that came with Rapport is used");
  }

  @Test
  void aScenarioThatCheckFindsAnErrorInIsNoAssessmentAndPracticeWarns() throws IOException {
    String stuck = Files.readString(Path.of("src/test/resources/analysis/stuck-always-left.yaml"));
    shell.write("scenarios/scene.yaml", stuck);

    Shell.Result assessment =
        shell.run("play", "scene", "--mode", "assessment", "--trainee", "T-014");
    assertThat(assessment.code()).isEqualTo(1);
    assertThat(assessment.err())
        .startsWith("This can't be an assessment: HERE/scenarios/scene.yaml has an error")
        .contains(" Line ")
        .endsWith("rapport check HERE/scenarios/scene.yaml\n");
    assertThat(shell.run("transcripts").out()).doesNotContain("assessment");
    Shell.Result practice = shell.run("play", "scene");
    assertThat(practice.code()).isZero();
    assertThat(practice.out()).startsWith("A warning: HERE/scenarios/scene.yaml has an");
  }

  @Test
  void aPracticeSessionOrOneWithoutACodeIsNotHandedInUnasked() {
    shell.play();

    Shell.Result refused = shell.run("hand-in", Shell.FIRST);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains("It is a practice session", "It has no trainee's code", "add --anyway");
    assertThat(shell.file(Shell.FIRST + ".jsonl")).doesNotExist();
    assertThat(shell.run("hand-in", Shell.FIRST, "--anyway").code()).isZero();
    shell
        .typing("receive\nquiet\nlong\n")
        .run("play", "tea", "--mode", "assessment", "--trainee", "T-014");
    String assessed = shell.run("transcripts", "--format", "json").out();
    String attempt =
        java.util.regex.Pattern.compile("2026[-0-9a-z]*-tea-0*[2-9a-f]+\\b")
            .matcher(assessed)
            .results()
            .map(java.util.regex.MatchResult::group)
            .findFirst()
            .orElseThrow();
    assertThat(shell.run("hand-in", attempt).code()).isZero();
  }

  @Test
  void withoutAScenarioTheLibraryOpens() {
    Shell.Result result = shell.typing("quit\n").run("play");

    assertThat(result.out()).contains("Tea? (tea)").contains("Coffee? (coffee)");
    assertThat(result.code()).isZero();
  }

  @Test
  void theLibraryPlaysWhatIsPickedAndComesBack() {
    Shell.Result result = shell.typing("/tea\n1\nreceive\nquiet\nlong\nquit\n").run();

    assertThat(result.out()).contains("Result: Met.");
    assertThat(result.code()).isZero();
    assertThat(shell.journal()).isNotEmpty();
  }

  @Test
  void theLibraryGoesOnWithWhatWasLeft() {
    shell.begin();

    Shell.Result result = shell.typing("resume\nquiet\nlong\n").run("--plain");

    assertThat(result.out())
        .contains("resume: go on with Tea? (practice, begun 2026-11-23 10:44 UTC, 1 choice made).")
        .contains("Result: Met.");
  }

  private void usage(String words, String... arguments) {
    Shell.Result result = shell.run(arguments);
    assertThat(result.err()).isEqualTo(words);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }
}
