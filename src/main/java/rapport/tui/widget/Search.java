package rapport.tui.widget;

import java.util.List;
import rapport.app.action.Action;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Style;

/** Asks what to look for, in the last row of the scene in which it is looked for. */
public final class Search extends KeyedScene {
  /** A scene whose text can be searched. */
  public interface Searchable extends Scene {
    /** Goes to the next place with this text; false where there is none. */
    boolean search(String text);
  }

  /** Wider than any text that fits, so that it is never broken. */
  private static final int ONE_LINE = 10_000;

  private final Searchable scene;
  private final Editor editor = new Editor();
  private String note = "";

  public Search(Searchable scene) {
    this.scene = scene;
  }

  @Override
  public Frame frame(Size size) {
    Canvas canvas = Canvas.over(scene.frame(size));
    field(canvas, editor, note);
    return canvas.frame();
  }

  /** Draws a field for what is looked for over the last row, and what can be done with it. */
  public static void field(Canvas canvas, Editor editor, List<Action<Scene>> actions) {
    field(canvas, editor, Hints.words(actions));
  }

  /** Draws such a field with a note beside it. */
  public static void field(Canvas canvas, Editor editor, String note) {
    field(canvas, "/", editor, note);
  }

  /** Draws a field for what is written over the last row, with a sign before it. */
  static void field(Canvas canvas, String sign, Editor editor, String note) {
    int row = canvas.size().rows() - 1;
    canvas.fill(0, row, canvas.size().columns(), Style.BODY);
    int at = canvas.text(1, row, sign, Style.KEY);
    canvas.text(at, row, editor.text(), Style.BODY);
    canvas.cursor(at + editor.cells(0, editor.cursor()), row);
    canvas.text(at + editor.cells(0, editor.length()) + 2, row, note, Style.HINT);
  }

  /** Writes in such a field, which has one line. */
  public static void type(Editor editor, Key key) {
    boolean isText = key.is(Kind.TEXT) || key.is(Kind.PASTE);
    editor.press(isText ? Key.typed(key.text().replace('\n', ' ')) : key, ONE_LINE);
  }

  @Override
  public List<Action<Scene>> actions() {
    return List.of(
        Action.key("Enter", "search", "go to the next place with this", this::go),
        Action.key("Esc, Ctrl-C", "back", "back", () -> scene));
  }

  private Scene go() {
    if (editor.isEmpty() || scene.search(editor.text())) {
      return scene;
    }
    note = "not found";
    return this;
  }

  @Override
  protected Scene type(Key key) {
    note = "";
    type(editor, key);
    return this;
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public boolean holdsText() {
    return !editor.isEmpty();
  }

  @Override
  public void leave() {
    scene.leave();
  }
}
