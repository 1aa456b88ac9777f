package rapport.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.app.action.Action;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;

final class EditorTest {
  private static final int WIDTH = 10;

  private final Editor editor = new Editor();

  @Test
  void writesAndDeletesWholeCharacters() {
    type("ab👩‍👩‍👧語");
    press(Kind.BACKSPACE, Kind.BACKSPACE);

    assertThat(editor.text()).isEqualTo("ab");
  }

  @Test
  void anAccentJoinsTheLetterBeforeIt() {
    type("e");
    type("\u0301");
    type("x");
    press(Kind.LEFT, Kind.BACKSPACE);

    assertThat(editor.text()).isEqualTo("x");
  }

  @Test
  void insertsAtTheCursor() {
    type("one three");
    press(Kind.WORD_LEFT);
    type("two ");

    assertThat(editor.text()).isEqualTo("one two three");
  }

  @Test
  void wrapsBehindSpacesAndKeepsEveryCharacter() {
    type("I hear how heavy this is");

    List<String> rows = editor.rows(WIDTH).stream().map(editor::text).toList();
    assertThat(rows).containsExactly("I hear ", "how heavy ", "this is");
    assertThat(String.join("", rows)).isEqualTo(editor.text());
  }

  @Test
  void breaksAWordThatIsTooLong() {
    type("abcdefghijklmno");

    assertThat(editor.rows(WIDTH).stream().map(editor::text))
        .containsExactly("abcdefghij", "klmno");
  }

  @Test
  void neverPutsHalfAWideCharacterInARow() {
    type("語語語語語語");

    assertThat(editor.rows(5).stream().map(editor::text)).containsExactly("語語", "語語", "語語");
  }

  @Test
  void movesUpAndDownByTheRowsThatAreSeen() {
    type("I hear how heavy this is");
    press(Kind.UP);
    type("X");

    assertThat(editor.text()).isEqualTo("I hear how heaXvy this is");
  }

  @Test
  void homeAndEndStayInTheRow() {
    type("I hear how heavy this is");
    press(Kind.HOME);
    type("X");

    assertThat(editor.text()).isEqualTo("I hear how heavy Xthis is");
  }

  @Test
  void deletesByWordAndToTheStart() {
    type("one two three");
    press(Kind.DELETE_WORD);
    assertThat(editor.text()).isEqualTo("one two ");

    press(Kind.DELETE_LINE);
    assertThat(editor.text()).isEmpty();
  }

  @Test
  void takesAPasteWithItsLines() {
    editor.press(Key.pasted("one\ntwo"), WIDTH);

    assertThat(editor.rows(WIDTH).stream().map(editor::text)).containsExactly("one", "two");
    assertThat(editor.text()).isEqualTo("one\ntwo");
  }

  @Test
  void aBookIsCutBetweenCharacters() {
    editor.insert("語".repeat(5000));

    assertThat(editor.text()).hasSize(4000);
  }

  @Test
  void deletingAtTheEdgesDoesNothing() {
    press(Kind.BACKSPACE, Kind.DELETE, Kind.LEFT, Kind.RIGHT, Kind.UP, Kind.DOWN);

    assertThat(editor.text()).isEmpty();
  }

  @Test
  void everyListedKeyMovesOrDeletes() {
    for (Action<Integer> action : editor.actions().all()) {
      editor.clear();
      type("one two three\nfour five\nsix");
      press(Kind.UP, Kind.LEFT);
      String before = editor.text() + editor.cursor();
      Kind kind =
          Stream.of(Kind.values())
              .filter(each -> Key.of(each).name().equals(action.keys().get(0)))
              .findFirst()
              .orElseThrow();
      press(kind);

      assertThat(editor.text() + editor.cursor()).as(action.help()).isNotEqualTo(before);
    }
  }

  private void type(String text) {
    editor.press(Key.typed(text), WIDTH);
  }

  private void press(Kind... kinds) {
    for (Kind kind : kinds) {
      editor.press(Key.of(kind), WIDTH);
    }
  }
}
