package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.cli.Shell;
import rapport.cli.Shell.Result;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Outcome;
import rapport.play.transcript.Transcript;
import rapport.store.files.Home;

/** Marking as an instructor meets it, line by line. */
final class MarkCommandTest {
  private static final String ALL = "3\nnext\n3\nnext\n3\n";

  private Shell shell;

  @BeforeEach
  void anAssessmentIsKept(@TempDir Path folder) {
    shell = new Shell(folder);
    assess("t01", "receive\nhoney\nlong\n");
  }

  @Test
  void theQueueNamesCandidatesByCodeAndSaysWhatIsPromised() {
    assertThat(mark("r1", "").out())
        .contains("1. t01, Tea?: unmarked")
        .contains("Damage and casual edits show.");
  }

  @Test
  void theQueueTellsSeveralAttemptsOfOneTraineeApart() {
    shell.chance(() -> 99);
    shell.typing("receive\n").run("play", "tea", "--mode", "assessment", "--trainee", "t01");

    assertThat(mark("r1", "").out())
        .contains("t01, Tea?: unmarked, attempt 1 of 2\n")
        .contains("t01, Tea?: unmarked, attempt 2 of 2, not finished\n");
  }

  @Test
  void theMarkersLevelsStandOnceEveryDecisionIsMarked() {
    assertThat(mark("r1", "1\n3\nnext\n3\n").err()).isEmpty();
    assertThat(standing().source()).isEqualTo(Standing.Source.EVALUATION);

    mark("r1", "1\n3\n");
    assertThat(standing().source()).isEqualTo(Standing.Source.MARKER);
    assertThat(standing().evaluation().exported()).hasToString("3 / 4");
  }

  @Test
  void aScriptStopsAtTheFirstLineThatMeansNothing() {
    Result result = mark("r1", "1\n3\nnext\nthree\n2\n");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "Line 4 of the script: “three” means nothing here. What was marked before it is"
                + " kept.\n");
    assertThat(mark("r1", "1\n").out()).contains("Decision 2 of 3").contains("no level yet");
    assertThat(mark("r1", "9\n").err()).startsWith("Line 1 of the script: “9” means nothing here.");
    assertThat(mark("r1", "1\n7\n3\n").err())
        .isEqualTo(
            "Line 2 of the script: “7” means nothing here. What was marked before it is kept.\n");
  }

  @Test
  void theAuthorsRatingsWaitUntilTheRaterHasRated() {
    assertThat(mark("r1", "1\n").out()).doesNotContain("The author", "Additive");
    assertThat(mark("r1", "1\n2\n").out()).contains("Empathy: Partial (2)").contains("The author");
    assertThat(run("mark", Shell.FIRST, "--rater", "r2", "--plain", "--show-ratings").out())
        .contains("The author: Empathy Additive (4).");
  }

  @Test
  void finishingAsksForWhatIsMissingAndClosesTheMarks() {
    assertThat(mark("r1", "1\n3\nfinish\n").out()).contains("Not marked yet: decisions 2, 3.");
    Result result = mark("r1", "1\n3\nnext\n3\nfinish\n3\n");
    assertThat(result.out()).contains("Finished.").contains("Levels are given at a decision.");
    assertThat(result.err()).startsWith("Line 6 of the script: “3” means nothing here.");
    assertThat(result.code()).isEqualTo(1);
    assertThat(mark("r1", "1\nback\n1\n").out()).contains("You have finished this one.");
    assertThat(mark("r1", "").out()).contains("t01, Tea?: marked");
  }

  @Test
  void decisionsWithoutALevelAreNeverFinishedHoweverOftenOneAsks() {
    assertThat(mark("r1", "1\nfinish\nfinish\nwhole\nfinish\n").out())
        .contains("Not marked yet: decisions 1, 2, 3.")
        .contains("To let the author's levels stand, leave without finishing.")
        .doesNotContain("Finished");
    assertThat(standing().source()).isEqualTo(Standing.Source.EVALUATION);
    assertThat(mark("r1", "1\n3\nnext\n3\nwhole\nfinish\nfinish\n").out())
        .contains("Not marked yet: decision 3.")
        .doesNotContain("Finished");
  }

  @Test
  void undoReopensAndTheHistoryStays() throws IOException {
    mark("r1", "1\n" + ALL + "finish\nundo\n");

    assertThat(marks("r1").isFinished()).isFalse();
    assertThat(Files.readString(marksFile("r1"))).contains("finished").contains("undone");
  }

  @Test
  void anOverrideNeedsAReasonAndRecomputesTheResult() {
    String asked = "1\n" + ALL + "override e 2\noverride e 2.4 rushed past the bees\nwhole\n";
    Result result = mark("r1", asked);

    assertThat(result.out())
        .contains("An override needs a reason.")
        .contains("Override: Empathy 2.4 instead of 3: rushed past the bees")
        .contains("Result: Not yet met.");
    assertThat(standing().evaluation().exported()).hasToString("3 / 5");
  }

  @Test
  void aSecondOverrideStillKeepsWhatWasComputed() {
    mark("r1", "1\n" + ALL + "override e 2 slow\noverride e 1 slower\n");

    assertThat(marks("r1").overrides().values())
        .extracting(override -> override.original() + " " + override.reason())
        .containsExactly("3 slower");
  }

  @Test
  void aLevelGivenToTheSameLineIsOfferedAndTakenByOneKey() {
    assess("t02", "receive\nquiet\nlong\n");
    mark("r1", "1\n4\nnext\n1\nnext\n3\nfinish\n");
    Result second = mark("r1", "1\ny\nnext\ny\nnext\ny\n");

    assertThat(second.out())
        .contains("before, you gave this line Additive (4) (y)")
        .contains("You have given this line no level before.");
    assertThat(mark("r2", "2\n").out()).doesNotContain("before, you gave");
  }

  @Test
  void aCommentIsUsedAgainFromTheBank() {
    mark("r1", "1\nc Stay with her.\n");

    assertThat(mark("r1", "1\nnext\nbank\nbank 1\n").out()).contains("1. Stay with her.");
    assertThat(marks("r1").comments())
        .containsEntry(0, "Stay with her.")
        .containsValue("Stay with her.");
    assertThat(marks("r1").comments()).hasSize(2);
  }

  @Test
  void ownWordsStandBesideTheModelResponseAndHaveALevelOfTheirOwn() {
    shell.chance(() -> 99);
    shell
        .typing("\nreceive\nAnd the bees?\nhoney\nlong\n\n\n")
        .run("play", "tea", "--mode", "assessment", "--trainee", "t09", "--prompts");
    String asked = "2\n3\nnext\n1\nown 2\n";
    Result result = mark("r1", asked);

    assertThat(result.out())
        .contains("Own words: And the bees?")
        .contains("Model response: Quiet, and you as well.")
        .contains("Own words: Partial (2)");
  }

  @Test
  void theSecondMarkerSeesNothingOfTheFirstUntilBothHaveFinished() {
    mark("r1", "1\n" + ALL + "go 1\nc Too fast.\nfinish\n");
    String before = mark("r2", "1\n1\nnext\n1\nnext\n1\ngo 1\n").out();
    assertThat(before).doesNotContain("Too fast", "others");

    assertThat(mark("r2", "1\nfinish\ngo 1\n").out()).contains("others: r1 3", "r1: Too fast.");
    assertThat(mark("r2", "1\nundo\n").out()).contains("Another rater has finished too");
  }

  @Test
  void twoMarksAreUndecidedUntilTheAgreedOneIsMade() {
    assertThat(agree("").err()).contains("nothing to agree on yet");
    mark("r1", "1\n3\nnext\n3\nnext\n3\nfinish\n");
    mark("r2", "1\n3\nnext\n1\nnext\n3\nfinish\n");
    assertThat(standing().source()).isEqualTo(Standing.Source.UNDECIDED);
    assertThat(mark("r3", "").out()).contains("to be moderated");

    Result agreed = agree("2\nfinish\n");
    assertThat(agreed.out()).contains("Decision 2 of 3").contains("others: r1 3, r2 1");
    assertThat(agreed.out()).doesNotContain("before, you gave");
    assertThat(standing().source()).isEqualTo(Standing.Source.AGREED);
    assertThat(standing().evaluation().exported()).hasToString("2 / 3");
    assertThat(marks("r1").level(1, "empathy")).hasValue(3);
  }

  @Test
  void oneKeyTakesEveryLevelThatTheRatersShareAndSaysWhatIsLeft() throws IOException {
    mark("r1", "1\n3\nnext\n3\nnext\n3\nfinish\n");
    mark("r2", "1\n3\nnext\n1\nnext\n3\nfinish\n");

    assertThat(agree("").out())
        .contains("2 levels taken that the raters share. 1 left: decision 2.");
    assertThat(agree("undo\nundo\ny\n").out())
        .contains("2 levels taken that the raters share. 1 left: decision 2.");
    assertThat(agree("y\nfinish\n").out())
        .contains("No further level is the same with all raters. 1 left: decision 2.")
        .contains("Not marked yet: decision 2.");
    assertThat(agree("2\ny\nfinish\n").out()).contains("None is left.").contains("Agreed.");
    assertThat(Files.readString(marksFile("agreed.r1"))).doesNotContain("key-shown");
  }

  @Test
  void aHiddenKeyIsNeverShownNorWhatGivesItAway() throws IOException {
    Result result = hidden("r1", ALL + "ratings\nclear it\nall\nwhole\nfinish\nall\ngo 1\nall\n");

    assertThat(result.out())
        .contains("Finished.", "Empathy: Facilitative (3)")
        .contains("The author's view stays hidden, and with it the result.")
        .contains("The author's ratings stay hidden here (--hide-key).")
        .doesNotContain("The author:", "Model response", "Why:", "Result", "Additive");
    assertThat(Files.readString(marksFile("r1"))).doesNotContain("key-shown");
    assertThat(run("mark", "--rater", "r1", "--hide-key", "--show-ratings").code()).isEqualTo(2);
  }

  @Test
  void theMarksSayWhenTheAuthorsViewWasSeen() throws IOException {
    mark("r1", "1\n3\n4\n");
    assertThat(types("r1")).containsExactly("opened", "levelled", "key-shown", "levelled");

    run("mark", Shell.FIRST, "--rater", "r2", "--plain", "--show-ratings");
    assertThat(types("r2")).containsExactly("opened", "key-shown");
    shell.typing("ratings\nratings\n4\n").run("mark", Shell.FIRST, "--rater", "r3", "--plain");
    assertThat(types("r3")).containsExactly("opened", "key-shown", "levelled");
    shell.typing("ratings\nwhole\n").run("mark", Shell.FIRST, "--rater", "r4", "--plain");
    assertThat(types("r4")).containsExactly("opened", "key-shown", "key-shown", "key-shown");
  }

  @Test
  void agreementWithTheAuthorRestsOnWhatWasGivenBeforeTheirLevelWasSeen() {
    mark("r1", "1\n3\n4\n");
    shell.typing("4\n").run("mark", Shell.FIRST, "--rater", "r2", "--plain", "--show-ratings");

    assertThat(run("agreement").out())
        .contains("r1 and the author (1 line marked before the author's level was seen)")
        .containsSubsequence("r1 and the author", "alike             0.0 %")
        .contains(
            "r2 and the author (0 lines marked before the author's level was seen; 1 marked after"
                + " it, left out)");
  }

  @Test
  void lookingWithTheAuthorsViewLeavesTheAttemptUnmarked() {
    run("mark", Shell.FIRST, "--rater", "r1", "--plain", "--show-ratings");

    assertThat(mark("r1", "").out()).contains("t01, Tea?: unmarked");
    assertThat(standing().source()).isEqualTo(Standing.Source.EVALUATION);
  }

  @Test
  void anIncidentIsRaisedByACodeOfTheListForAReason() {
    Result result =
        mark(
            "r1",
            "1\n" + ALL + "raise\nraise theft it was\nraise abuse\nraise abuse She is hit.\n");

    assertThat(result.out())
        .contains("by one of these codes, with a reason: sexual-or-romantic, money-or-business")
        .contains("Raising a critical incident needs a reason of its own.")
        .contains("The incident is raised (abuse)")
        .contains("Raised: abuse at decision 3, by r1: She is hit.");
    assertThat(standing().evaluation().outcome()).isEqualTo(Outcome.CRITICAL_INCIDENT);
    assertThat(standing().evaluation().exported()).hasToString("2 / 5");

    assertThat(run("export", Shell.FIRST, "--format", "markdown").out())
        .contains("Critical incident")
        .contains("abuse at decision 3, by r1");
    assertThat(run("export", Shell.FIRST, "--hand-back").out())
        .contains("abuse at decision 3: She is hit.")
        .doesNotContain("r1");
    assertThat(mark("r1", "1\ngo 3\nclear A play.\n").out()).contains("Cleared: abuse");
    assertThat(standing().evaluation().outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void anAgreedMarkIsNotClosedBeforeEveryRaisedIncidentIsSettled() {
    mark("r1", "1\n" + ALL + "raise abuse She is hit.\nfinish\n");
    mark("r2", "1\n" + ALL + "finish\n");

    Result open = agree("finish\ngo 3\n");
    assertThat(open.out())
        .contains("At decision 3 r1 raised abuse. Raise it in the agreed mark too, or clear it")
        .contains("Raised: abuse at decision 3, by r1: She is hit.")
        .doesNotContain("Agreed.");
    assertThat(agree("go 3\nclear It was a film.\nfinish\n").out()).contains("Agreed.");
    assertThat(standing().evaluation().criticalCodes()).isEmpty();
    assertThat(standing().source()).isEqualTo(Standing.Source.AGREED);

    agree("undo\ngo 3\nraise abuse She was hit.\nfinish\n");
    assertThat(standing().evaluation().criticalCodes()).containsExactly("abuse");
    assertThat(standing().raised())
        .extracting(Standing.Raising::raters)
        .containsExactly(List.of("r1"));
  }

  @Test
  void aTornLastMarkIsCutAndSaidAndMarkingGoesOn() throws IOException {
    // The last line says that the author's level was shown, so it is kept out of this.
    hidden("r1", "3\nnext\n3\n");
    byte[] whole = Files.readAllBytes(marksFile("r1"));
    Files.write(marksFile("r1"), Arrays.copyOf(whole, whole.length - 3));

    assertThat(mark("r1", "1\n2\nnext\n3\n").out()).contains("stopped short");
    assertThat(marks("r1").level(1, "empathy")).hasValue(2);
  }

  @Test
  void whatANewerRapportWroteIsNeverCalledDamaged() throws IOException {
    mark("r1", "1\n3\n");
    Path marks = marksFile("r1");
    Files.writeString(marks, "{\"format\":99}\n");

    Result marking = run("mark", Shell.FIRST, "--rater", "r1", "--plain");
    assertThat(marking.code()).isEqualTo(3);
    assertThat(marking.err())
        .contains("can't be read. It was written by a newer Rapport (format 99); update");
    Result items = run("items");
    assertThat(items.err())
        .contains("marks on it by r1 were written by a newer Rapport. Update to read them.");
    assertThat(marking.err() + items.err()).doesNotContain("damaged", "undamaged copy");

    Files.delete(marks);
    Path transcript = shell.home().resolve("attempts").resolve(Shell.FIRST + ".jsonl");
    Files.writeString(transcript, "{\"format\":99}\n");
    for (String command : List.of("resume", "hand-in", "show")) {
      Result result = run(command, Shell.FIRST);
      assertThat(result.code()).as(command).isEqualTo(3);
      assertThat(result.err()).as(command).contains("newer Rapport (format 99); update");
      assertThat(result.err()).as(command).doesNotContain("damaged");
    }
  }

  @Test
  void aSampleOfANewerRapportIsNamedAndNothingOfItIsGuessed() throws IOException {
    run("sample", "--seed", "1");
    try (Stream<Path> files = Files.list(shell.home().resolve("marks"))) {
      Path sample = files.filter(f -> f.toString().endsWith(".json")).findFirst().orElseThrow();
      assertThat(mark("r1", "").out()).contains("to be moderated");
      Files.writeString(sample, Files.readString(sample).replace("\"format\":1", "\"format\":2"));

      Result queue = mark("r1", "");
      assertThat(queue.err())
          .contains(sample.getFileName() + " was written by a newer Rapport; update");
      assertThat(queue.out()).doesNotContain("to be moderated");
      assertThat(run("delete", "--trainee", "t01", "--yes").err())
          .contains(sample.getFileName() + " was written by a newer Rapport, and may hold more");
    }
  }

  @Test
  void everyCriticalCodeThatStandsAtADecisionIsInTheTable() throws IOException {
    mark("r1", "1\n" + ALL + "raise abuse She is hit.\nraise abandonment She is left.\nfinish\n");

    run("tables", "--output", ".");

    assertThat(Files.readString(shell.file("decisions.csv"))).contains(",abandonment abuse\r\n");
  }

  @Test
  void whatEachCriticalCodeAtADecisionMeansIsOnEveryPage() {
    String marked =
        mark(
                "r1",
                "1\n" + ALL + "raise abuse She is hit.\nraise abandonment She is left.\nfinish\n")
            .out();

    assertThat(marked)
        .contains("Critical incident: decision 3, abandonment.")
        .contains("Critical incident: decision 3, abuse.");
    for (String format : List.of("markdown", "html")) {
      assertThat(timeline(run("export", Shell.FIRST, "--format", format).out()))
          .contains("The line ends or withdraws care", "The line demeans, threatens");
      assertThat(timeline(run("export", Shell.FIRST, "--format", format, "--hand-back").out()))
          .contains("The line ends or withdraws care", "The line demeans, threatens");
    }
    assertThat(run("export", Shell.FIRST, "--format", "json").out().replaceAll("\\s", ""))
        .contains("\"critical\":[\"abandonment\",\"abuse\"]");
  }

  /** What follows the third decision; before it, the report names every incident once. */
  private static String timeline(String page) {
    return page.substring(page.lastIndexOf("She is left."));
  }

  @Test
  void damagedMarksAreNotAddedTo() throws IOException {
    mark("r1", "1\n3\n");
    String text = Files.readString(marksFile("r1"));
    Files.writeString(marksFile("r1"), text.replace("\"level\":3", "\"level\":4"));

    Result result = run("mark", Shell.FIRST, "--rater", "r1", "--plain");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("Your marks on " + Shell.FIRST + " are damaged.")
        .contains("or move that file away to do without these marks.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40})
  void marksThatWereCutShortAtOnceAreBegunAnew(int bytes) throws IOException {
    mark("r1", "1\n3\n");
    Files.write(marksFile("r1"), Arrays.copyOf(Files.readAllBytes(marksFile("r1")), bytes));

    assertThat(mark("r1", "1\n2\n").code()).isZero();
    assertThat(marks("r1").level(0, "empathy")).hasValue(2);
  }

  @Test
  void aDamagedTranscriptIsNotMarked() throws IOException {
    Path journal = shell.journalFile();
    Files.writeString(journal, Files.readString(journal).replaceFirst("honey", "money"));

    assertThat(run("mark", Shell.FIRST, "--rater", "r1", "--plain").code()).isEqualTo(1);
  }

  @Test
  void lookingLeavesNoMarks() {
    mark("r1", "1\nnext\nwhole\nquit\n");

    assertThat(marksFile("r1")).doesNotExist();
  }

  @Test
  void theQueueShowsOnlyWhatIsAskedFor() {
    assess("t02", "receive\nquiet\nlong\n");
    mark("r1", "1\n3\n");

    assertThat(queue("--only", "begun")).contains("1. t01, Tea?: begun").doesNotContain("t02");
    assertThat(queue("--only", "unmarked")).contains("1. t02, Tea?: unmarked");
    assertThat(queue("--only", "begun,unmarked")).contains("1. t01", "2. t02");
    assertThat(queue("--only", "agreed")).contains("Only agreed. There is none.");
    assertThat(run("mark", "--rater", "r1", "--only", "best", "--plain").err())
        .contains("--only doesn't know “best”; it knows begun, to-moderate, unmarked, to-agree,");
  }

  @Test
  void theQueueIsSortedAsIsAskedFor() {
    assess("t00", "receive\nquiet\nlong\n");
    mark("r1", "2\n3\n");

    assertThat(queue("--sort", "code")).contains("1. t00", "2. t01");
    assertThat(queue("--sort", "time")).contains("1. t01", "2. t00");
    assertThat(queue("--sort", "urgency")).contains("1. t01, Tea?: begun");
  }

  @Test
  void aRandomOrderIsTheSameForTheSameSeedAndStaysWhateverIsMarked() {
    for (int trainee = 10; trainee < 16; trainee++) {
      assess("t" + trainee, "receive\nquiet\nlong\n");
    }

    String before = queue("--sort", "random", "--seed", "5");
    assertThat(before).contains("In random order, seed 5.");
    assertThat(queue("--sort", "random", "--seed", "6").replace("seed 6", "seed 5"))
        .isNotEqualTo(before);
    shell
        .typing("1\n3\n")
        .run("mark", "--rater", "r1", "--plain", "--sort", "random", "--seed", "5");
    assertThat(queue("--sort", "random", "--seed", "5").replace("begun", "unmarked"))
        .contains(before.lines().filter(line -> line.matches("[0-9]+\\. .*")).toList());
    assertThat(queue("--sort", "random")).containsPattern("In random order, seed -?[0-9]+");
    assertThat(run("mark", "--rater", "r1", "--seed", "5", "--plain").err())
        .contains("--seed goes with --sort random.");
  }

  @Test
  void codesAreHiddenInTheQueueAndWhileMarking() {
    Result result =
        shell.typing("1\nnext\nwhole\n").run("mark", "--rater", "r1", "--plain", "--hide-codes");

    assertThat(result.out())
        .contains("1. code hidden, Tea?: unmarked", "Codes are hidden.")
        .doesNotContain("t01");
    assertThat(
            shell
                .typing("quit\n")
                .run("mark", Shell.FIRST, "--rater", "r1", "--plain", "--hide-codes")
                .out())
        .doesNotContain("t01");
    assertThat(run("mark", "--rater", "r1", "--hide-codes", "--sort", "code", "--plain").err())
        .contains("hidden codes could be guessed");
    assertThat(run("mark", Shell.FIRST, "--rater", "r1", "--only", "begun", "--plain").err())
        .contains("are for the queue");
  }

  @Test
  void aSampleIsDrawnOnlyFromWhatCanCount() {
    assess("t02", "receive\nquiet\nlong\n");
    assess("t02", "refuse\nquiet\nlong\n");
    shell.typing("receive\n").run("play", "tea", "--mode", "assessment", "--trainee", "t03");
    shell.typing("receive\nquiet\nlong\n").run("play", "tea", "--mode", "assessment");

    Result first = run("sample", "--share", "100", "--seed", "1");
    assertThat(first.out()).contains("2 of 2 assessments").doesNotContain("t03");
    assertThat(run("sample", "--share", "100", "--seed", "1", "--attempt", "latest").out())
        .contains("2 of 2 assessments")
        .isNotEqualTo(first.out());
  }

  private String queue(String... options) {
    List<String> line = new ArrayList<>(List.of("mark", "--rater", "r1", "--plain"));
    line.addAll(List.of(options));
    return shell.typing("").run(line.toArray(String[]::new)).out();
  }

  @Test
  void aRaterIsNeededAndIsACode() {
    assertThat(run("mark").err()).contains("--rater CODE");
    assertThat(run("mark", "--rater", "Dr. Ann Bell").code()).isEqualTo(2);
    assertThat(mark("R1", "1\n3\n").code()).isZero();
    assertThat(marksFile("r1")).exists();
  }

  private void assess(String trainee, String choices) {
    Result result =
        shell.typing(choices).run("play", "tea", "--mode", "assessment", "--trainee", trainee);
    assertThat(result.code()).isZero();
  }

  private Result mark(String rater, String lines) {
    return shell.typing(lines).run("mark", "--rater", rater, "--plain");
  }

  /** Marks the first attempt with the author's view hidden. */
  private Result hidden(String rater, String lines) {
    return shell.typing(lines).run("mark", Shell.FIRST, "--rater", rater, "--plain", "--hide-key");
  }

  /** What was done, in order. */
  private List<String> types(String rater) throws IOException {
    return Files.readAllLines(marksFile(rater)).stream()
        .map(line -> line.replaceFirst(".*\"type\":\"([a-z-]+)\".*", "$1"))
        .toList();
  }

  private Result agree(String lines) {
    return shell.typing(lines).run("mark", "--agree", Shell.FIRST, "--rater", "r1", "--plain");
  }

  private Result run(String... arguments) {
    return shell.run(arguments);
  }

  private Path marksFile(String rater) {
    return shell.home().resolve("marks").resolve(Shell.FIRST + "." + rater + ".jsonl");
  }

  private Marks marks(String rater) {
    return all().stream()
        .filter(each -> each.rater().equals(rater) && !each.isAgreement())
        .findFirst()
        .orElseThrow();
  }

  private List<Marks> all() {
    try {
      return Home.at(shell.home()).marks().marks(Shell.FIRST);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Standing standing() {
    try {
      Transcript transcript =
          Transcript.of(Home.at(shell.home()).attempts().read(Shell.FIRST).entries()).orElseThrow();
      return Standing.of(transcript, hash -> rapport.Examples.rubric(), all());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
