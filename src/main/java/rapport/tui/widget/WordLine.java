package rapport.tui.widget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.app.action.Action;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Size;

/**
 * What is said to a scene where no single letter is a command: it stands in the last row and waits
 * for Enter. For those who speak to their computer, and for hands that press keys unmeant (WCAG
 * 2.1.4, character key shortcuts).
 */
public final class WordLine extends KeyedScene {
  /** The cells before, between and after what is written and what is said beside it. */
  private static final int AROUND = 6;

  private final KeyedScene scene;
  private final Editor editor = new Editor();
  private String note = "";

  /** A line that begins with a key that writes. */
  public WordLine(KeyedScene scene, Key first) {
    this.scene = scene;
    Search.type(editor, first);
  }

  @Override
  public Frame frame(Size size) {
    Canvas canvas = Canvas.over(scene.frame(size));
    boolean isBeside = AROUND + editor.cells(0, editor.length()) + note.length() <= size.columns();
    if (!isBeside && !note.isEmpty()) {
      Chrome.say(canvas, note, 1);
    }
    String beside = note.isEmpty() ? "Enter: do it, Esc: back" : isBeside ? note : "";
    Search.field(canvas, ": ", editor, beside);
    return canvas.frame();
  }

  @Override
  public List<Action<Scene>> actions() {
    return List.of(
        Action.key("Enter", "do it", "do what is written", this::run),
        Action.key("Esc, Ctrl-C", "back", "back", () -> scene));
  }

  private Scene run() {
    String line = editor.text().strip();
    boolean isRead = !note.isEmpty();
    if (line.isEmpty() || isRead) {
      return scene;
    }
    Optional<Action<Scene>> meant = meant(line);
    note = meant.map(Action::refusal).orElse("not known here; help lists all");
    return note.isEmpty() ? effect(meant.orElseThrow(), line) : this;
  }

  private Optional<Action<Scene>> meant(String line) {
    List<Action<Scene>> all = scene.actions();
    return Stream.of(
            all.stream().filter(action -> isWord(action, line)),
            all.stream().filter(action -> action.label().equalsIgnoreCase(line)),
            all.stream().filter(action -> action.hasKey(line)))
        .flatMap(each -> each)
        .findFirst();
  }

  private static boolean isWord(Action<Scene> action, String line) {
    return !action.words().isEmpty() && action.argument(line).isPresent();
  }

  /** What a scene does, it does by key. */
  private static Scene effect(Action<Scene> action, String line) {
    return action.effect().apply(action.hasKey(line) ? line : action.keys().get(0));
  }

  @Override
  public boolean says(Everywhere meant) {
    return meant.isNamed(editor.text().strip());
  }

  @Override
  protected Scene type(Key key) {
    if (!note.isEmpty() && !key.text().isEmpty()) {
      // What was not understood is not gone on with, but said anew.
      editor.clear();
    }
    note = "";
    Search.type(editor, key);
    return editor.isEmpty() ? scene : this;
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public boolean holdsText() {
    return true;
  }

  @Override
  public void leave() {
    scene.leave();
  }
}
