package rapport.tui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.Examples;
import rapport.Golden;
import rapport.app.TestWorkspace;
import rapport.app.mark.AuthorsKey;
import rapport.app.mark.MarkActivity;
import rapport.app.mark.MarkSheet;
import rapport.app.mark.MarkView;
import rapport.app.mark.MarkingQueue;
import rapport.app.workspace.RefusedException;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.Precedents;
import rapport.grading.marks.Transcripts;
import rapport.grading.marks.Work;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Saving;
import rapport.play.transcript.Transcript;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Scene;

/** Marking on the screen, from keys to frames and events. */
final class MarkSceneTest {
  private static final String ATTEMPT = "20260101-000000-example-abcd";

  private final List<MarkEntry> kept = new ArrayList<>();
  private boolean refuses;
  private Size size = Size.STANDARD;
  private Scene scene =
      new Marking(new MarkActivity(new TwoAttempts(), AuthorsKey.WAITS), false).scene();

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void queue(String at) {
    verify("mark-queue", at, press(Kind.DOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void choice(String at) {
    verify("mark-choice", at, opened().type("3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void rated(String at) {
    verify("mark-rated", at, opened().type("32"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void whole(String at) {
    verify("mark-whole", at, markedThrough().type("f"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void notSaved(String at) {
    refuses = true;
    verify("mark-not-saved", at, opened().type("3"));
  }

  @Test
  void oneKeyGivesALevelAndGoesToTheNextCriterion() {
    opened().type("32");

    assertThat(events())
        .containsSubsequence(
            new MarkEvent.Levelled(0, "empathy", 3), new MarkEvent.Levelled(0, "boundary", 2));
  }

  @Test
  void anArrowGoesBackToARowToChangeIt() {
    opened().type("32").press(Kind.UP).type("1");

    assertThat(events()).endsWith(new MarkEvent.Levelled(0, "empathy", 1));
  }

  @Test
  void aDigitThatIsNoLevelGivesNone() {
    assertThat(opened().type("7").screen()).contains("A level is 0 to 4.");
    assertThat(kept).isEmpty();
  }

  @Test
  void pastedDigitsGiveNoLevel() {
    opened().press(Key.pasted("3"));

    assertThat(kept).isEmpty();
  }

  @Test
  void aCommentIsTypedAndEveryLetterIsText() {
    opened().type("cquit? 3").press(Kind.ENTER);

    assertThat(events()).endsWith(new MarkEvent.Commented(0, "quit? 3"));
  }

  @Test
  void escLeavesACommentUnwritten() {
    opened().type("cno").press(Kind.ESCAPE);

    assertThat(kept).isEmpty();
    assertThat(scene).isInstanceOf(MarkScene.class);
  }

  @Test
  void anOverrideAsksForCriterionMeanAndReason() {
    markedThrough().type("o1").press(Kind.ENTER).type("2.5").press(Kind.ENTER);
    type("Rushed.").press(Kind.ENTER);

    assertThat(events().get(events().size() - 1))
        .isEqualTo(
            new MarkEvent.Overrode("empathy", new java.math.BigDecimal("2.5"), "Rushed.", "3"));
  }

  @Test
  void clearingAnIncidentAsksForAReasonAndIsOnlyOfferedWhereThereIsOne() {
    opened().type("32x");
    assertThat(scene).isInstanceOf(MarkScene.class);
    press(Kind.ENTER).type("30xA token.").press(Kind.ENTER);

    assertThat(events()).endsWith(new MarkEvent.Cleared(1, "money-or-business", "A token."));
  }

  @Test
  void undoTakesTheLastThingBack() {
    opened().type("3u");

    assertThat(events()).endsWith(new MarkEvent.Undone(2));
  }

  @Test
  void leavingMarksThatTheDiskRefusesIsAskedFirst() {
    refuses = true;
    opened().type("3q");

    assertThat(screen())
        .contains("Leave these marks? NOT SAVED: the disk is full. What can't be saved on")
        .contains("leaving is lost.");
    press(Kind.ESCAPE).press(Kind.INTERRUPT);
    assertThat(screen()).contains("Leave Rapport? NOT SAVED:").doesNotContain("are kept");
  }

  @Test
  void whatTheDiskRefusesIsSavedWithTheNextTry() {
    refuses = true;
    opened().type("3");
    assertThat(screen()).contains("NOT SAVED: the disk is full.");
    refuses = false;
    type("w");

    assertThat(screen()).doesNotContain("NOT SAVED");
    assertThat(events()).endsWith(new MarkEvent.Levelled(0, "empathy", 3));
  }

  @Test
  void theDetailsAndTheLevelsAreOneKeyAway() {
    assertThat(opened().type("32d").screen()).contains("The author");
    assertThat(press(Kind.ESCAPE).type("l").screen()).contains("Additive (4)");
    assertThat(press(Kind.ESCAPE).type("?").screen()).contains("0-4");
  }

  @Test
  void everyScreenIsDrawnAtEverySize() {
    opened().type("32");
    for (int columns = 1; columns < 130; columns += 7) {
      for (int rows = 1; rows < 45; rows += 4) {
        size = new Size(columns, rows);
        Frame frame = size.isBelowFloor() ? Chrome.tooSmall(size) : scene.frame(size);
        assertThat(frame.size()).isEqualTo(size);
      }
    }
  }

  /** Marking once this was typed, a line break for Enter. */
  static Scene after(String typed) {
    MarkSceneTest test = new MarkSceneTest();
    typed
        .codePoints()
        .forEach(
            c -> test.press(c == '\n' ? Key.of(Kind.ENTER) : Key.typed(Character.toString(c))));
    return test.scene;
  }

  private MarkSceneTest opened() {
    return type("1").press(Kind.ENTER);
  }

  private MarkSceneTest markedThrough() {
    opened();
    for (int visit = 0; visit < 3; visit++) {
      type("33").press(Kind.ENTER);
    }
    return this;
  }

  private MarkSceneTest type(String text) {
    text.codePoints().forEach(c -> press(Key.typed(Character.toString(c))));
    return this;
  }

  private MarkSceneTest press(Kind kind) {
    return press(Key.of(kind));
  }

  private MarkSceneTest press(Key key) {
    scene = scene.press(key);
    scene.frame(size);
    return this;
  }

  private String screen() {
    return scene.frame(size).toString();
  }

  private List<MarkEvent> events() {
    return kept.stream().map(MarkEntry::event).toList();
  }

  private static void verify(String name, String at, MarkSceneTest stage) {
    stage.size = Size.parse(at).orElseThrow();
    Golden.verify("tui/" + name + "-" + at + ".txt", stage.screen());
  }

  private static Transcript transcript() {
    return Transcripts.complete(
        List.of(
            new Rated("one", 1, Map.of("empathy", 4, "boundary", 4), ""),
            new Rated("two", 1, Map.of("empathy", 2, "boundary", 0), "money-or-business"),
            new Rated("three", 1, Map.of("empathy", 3, "boundary", 3), "")),
        List.of("empathy", "boundary"));
  }

  /** Two attempts wait, and the first can be marked. */
  private final class TwoAttempts extends MarkingQueue {
    TwoAttempts() {
      super(new TestWorkspace(Path.of("nowhere")).workspace(), "r1", MarkEvent.Purpose.OWN);
    }

    @Override
    public List<MarkView.Waiting> waiting() {
      return List.of(
          new MarkView.Waiting(ATTEMPT, "t01", "An example", Work.UNMARKED, "unmarked"),
          new MarkView.Waiting("other", "t02", "先生の言葉", Work.MARKED, "marked"));
    }

    @Override
    public MarkSheet sheet(String attempt) {
      if (attempt.equals(ATTEMPT)) {
        return sheet();
      }
      throw RefusedException.findings("It is damaged.");
    }

    private MarkSheet sheet() {
      MarkEvent.Opened opened =
          new MarkEvent.Opened(ATTEMPT, "r1", MarkEvent.Purpose.OWN, "aa", "bb", "test");
      return new MarkSheet(
          new MarkSheet.Basis(
              transcript(),
              rapport.grading.marks.AnswerKey.of(transcript()),
              transcript().exchanges(),
              Examples.rubric(),
              opened,
              List.of(),
              new Precedents(),
              List.of(),
              List.of(),
              ""),
          List.of(),
          this::keep,
          () -> Instant.EPOCH,
          () -> {});
    }

    private Saving keep(MarkEntry entry) {
      if (refuses) {
        return new Saving.Refused("the disk is full.");
      }
      kept.add(entry);
      return new Saving.Saved();
    }
  }
}
