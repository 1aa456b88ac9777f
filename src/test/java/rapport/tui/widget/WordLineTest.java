package rapport.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.app.action.Action;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;

final class WordLineTest {
  private final List<String> done = new ArrayList<>();
  private final KeyedScene scene =
      new KeyedScene() {
        @Override
        public Frame frame(Size size) {
          return new Canvas(size).frame();
        }

        @Override
        public List<Action<Scene>> actions() {
          return List.of(
              Action.of("b", "back", "take back", "", key -> did("back")),
              Action.of("1-3", "", "select", "", key -> did("select " + key)),
              Action.<Scene>of("s", "score", "score", "", key -> did("score")).unless("Not now."));
        }

        private Scene did(String what) {
          done.add(what);
          return this;
        }
      };

  @Test
  void aWordDoesNothingBeforeEnter() {
    Scene line = say("back");
    assertThat(done).isEmpty();

    assertThat(line.press(Key.of(Kind.ENTER))).isSameAs(scene);
    assertThat(done).containsExactly("back");
  }

  @Test
  void wordsHintsAndKeysAreKnown() {
    say("take back").press(Key.of(Kind.ENTER));
    say("2").press(Key.of(Kind.ENTER));
    say("b").press(Key.of(Kind.ENTER));

    assertThat(done).containsExactly("back", "select 2", "back");
  }

  @Test
  void anotherWordUndoesNothingAndSaysSo() {
    Scene line = say("because").press(Key.of(Kind.ENTER));

    assertThat(done).isEmpty();
    assertThat(line.frame(Size.STANDARD).toString()).contains(": because", "not known here");
  }

  @Test
  void inANarrowWindowWhatIsSaidIsReadWhole() {
    Scene line = say("5 of them, I think, or six").press(Key.of(Kind.ENTER));

    assertThat(line.frame(new Size(40, 12)).toString())
        .contains(": 5 of them, I think, or six", "not known here; help lists all");
  }

  @Test
  void onceThatIsReadEnterGoesBackAndDoesNothingElse() {
    Scene line = say("because").press(Key.of(Kind.ENTER));

    assertThat(line.press(Key.of(Kind.ENTER))).isSameAs(scene);
    assertThat(done).isEmpty();
  }

  @Test
  void aQuestionTakesNoForNo() {
    Confirm question = Confirm.byEnter("Leave?", scene, () -> scene);
    WordLine line = new WordLine(question, Key.pasted("no"));

    assertThat(line.press(Key.of(Kind.ENTER))).isSameAs(scene);
  }

  @Test
  void afterWordsThatAreNotKnownOthersBeginAnew() {
    say("because").press(Key.of(Kind.ENTER)).press(Key.pasted("back")).press(Key.of(Kind.ENTER));

    assertThat(done).containsExactly("back");
  }

  @Test
  void whatCanNotBeDoneSaysWhy() {
    assertThat(say("score").press(Key.of(Kind.ENTER)).frame(Size.STANDARD).toString())
        .contains("Not now.");
    assertThat(done).isEmpty();
  }

  @Test
  void whatWorksEverywhereHasAWordToo() {
    assertThat(say("colours").says(Everywhere.COLOURS)).isTrue();
    assertThat(say("t").says(Everywhere.COLOURS)).isTrue();
    assertThat(say("redraw").says(Everywhere.REDRAW)).isTrue();
    assertThat(say("back").says(Everywhere.COLOURS)).isFalse();
  }

  private Scene say(String words) {
    return new WordLine(scene, Key.pasted(words));
  }
}
