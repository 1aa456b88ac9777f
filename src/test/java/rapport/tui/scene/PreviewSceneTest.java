package rapport.tui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.app.author.Manuscript;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Scene;

final class PreviewSceneTest {
  private static final String GATE = "I can't sit in there today.";
  private static final String ASK_TO_LEAVE = "Leave the preview? Nothing of it is kept.";

  private final Manuscript file = Manuscript.garden();
  private final Stage stage = Stage.previewing(Size.STANDARD, file.preview()).press(Kind.ENTER);

  @Test
  void theFindingsOpenAndCloseOverThePlay() {
    stage.type("1").type("d");
    assertThat(stage.screen()).contains("6 warnings, 2 notes").doesNotContain(GATE);

    stage.press(Kind.ESCAPE);
    assertThat(stage.screen()).contains(GATE).contains("> 1.");
  }

  @Test
  void everyWordIsHeardOverThePlayAndOverWhatIsOpenedOverIt() {
    stage.say("1").say("findings");
    assertThat(stage.screen()).contains("6 warnings, 2 notes").doesNotContain(GATE);

    stage.say("back");
    assertThat(stage.screen()).contains(GATE).contains("> 1.");
    stage.say("say").say("nothing known");
    assertThat(stage.screen()).contains("not known here");
  }

  @Test
  void theFindingsScrollToTheLast() {
    stage.type("d").press(Kind.END);

    assertThat(stage.screen()).contains("[ending-untested]");
  }

  @Test
  void theFindingsShowTheLineAndAMarkUnderThePlace() {
    file.change("rate: {empathy: 3}", "rate: {empthy: 3}").save();
    stage.refresh().type("d");

    assertThat(stage.screen()).containsPattern("\n( *)rate: \\{empthy: 3}\n\\1       \\^\n");
  }

  @Test
  void aSaveBehindTheFindingsChangesBoth() {
    stage.type("d");
    file.change(GATE, "I can't stay in there today.")
        .change("title: The garden", "title: Beans")
        .save();
    stage.refresh();
    assertThat(stage.screen()).contains("Reloaded.");

    stage.press(Kind.ESCAPE);
    assertThat(stage.screen()).contains("I can't stay in there today.").contains("Rapport: Beans");
  }

  @Test
  void anyNodeIsOneListAway() {
    stage.type("g").type("she");
    assertThat(stage.screen()).contains("> line 56: shed, decision").doesNotContain("bench");

    stage.press(Kind.ENTER);
    assertThat(stage.screen())
        .contains("She died in the shed")
        .contains("You are at `shed`, 2 choices from the start.");
    stage.type("1");
    assertThat(stage.screen()).doesNotContain("2 choices from the start");
  }

  @Test
  void aNodeThatNoPathLeadsToSaysSoAndTheListStays() {
    stage.type("g").type("attic").press(Kind.ENTER);

    assertThat(stage.screen()).contains("no path leads here").contains("No path leads to `attic`.");
    stage.press(Kind.ESCAPE);
    assertThat(stage.screen()).contains(GATE);
  }

  @Test
  void lettersAreTextWhileOwnWordsAreWritten() {
    stage.type("g").type("bench").press(Kind.ENTER).type("dog");

    assertThat(stage.screen()).contains("> dog");
  }

  @Test
  void aSaveWaitsForWhatIsBeingWritten() {
    stage.type("g").type("bench").press(Kind.ENTER).type("So your mot");
    file.change("like these", "like those").save();
    stage.refresh().type("her.");
    assertThat(stage.screen()).contains("> So your mother.").contains("like these");

    stage.press(Kind.ENTER);
    assertThat(stage.screen()).contains("like those").contains("Your response: 1 to 2");
  }

  @Test
  void aSaveThatCannotBePlayedLeavesWhatIsSelected() {
    stage.type("2");
    file.change("next: shed", "next: shde").save();
    stage.refresh();

    assertThat(stage.screen()).contains("> 2.").contains("This save can't be played.");
  }

  @Test
  void whatCannotBePlayedYetBeginsWithTheSaveThatMendsIt() {
    Manuscript broken = Manuscript.garden().change("start: gate", "start: gte");
    Stage waiting = Stage.previewing(Size.STANDARD, broken.preview()).press(Kind.ESCAPE).type("g");
    assertThat(waiting.screen()).contains("This can't be played yet.").contains("[unknown-start]");

    broken.change("start: gte", "start: gate").save();
    assertThat(waiting.refresh().screen()).contains("Enter begin");
  }

  @Test
  void whoeverLeavesIsToldThatNothingIsKept() {
    assertThat(stage.type("q").screen()).contains(ASK_TO_LEAVE);
    assertThat(stage.press(Kind.ESCAPE).screen()).contains(GATE);
    assertThat(stage.type("d").press(Kind.INTERRUPT).screen()).contains(ASK_TO_LEAVE);
    assertThat(stage.press(Kind.ENTER).scene()).isEqualTo(new Scene.End(0));
  }

  @Test
  void aQuestionTakesItsOwnLettersOnly() {
    assertThat(stage.type("q").type("d").type("g").screen()).contains(ASK_TO_LEAVE);
  }

  @Test
  void itIsDrawnAtEverySize() {
    for (int columns = 1; columns < 130; columns += 7) {
      for (int rows = 1; rows < 45; rows += 4) {
        Size size = new Size(columns, rows);
        stage.resize(size).frame();
        stage.type("d").resize(size).press(Kind.ESCAPE).type("g").frame();
        stage.press(Kind.ESCAPE);
        assertThat(stage.frame().size()).isEqualTo(size);
      }
    }
  }
}
