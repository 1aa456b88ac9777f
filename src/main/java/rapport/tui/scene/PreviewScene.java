package rapport.tui.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.app.action.Action;
import rapport.app.author.PreviewActions;
import rapport.app.author.PreviewActivity;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Everywhere;
import rapport.tui.widget.Scene;

/**
 * A play beside what the checks say of its file. When the file is saved the play is taken over into
 * the new version; the findings and the list of nodes are opened over it and closed again.
 */
public final class PreviewScene implements Scene {
  private final PreviewActivity preview;
  private Scene play;

  /** What was opened over the play. */
  private @Nullable Scene over;

  /** What is being said to what is shown, where no single letter is a command. */
  private @Nullable Scene words;

  public PreviewScene(PreviewActivity preview) {
    this.preview = preview;
    this.play = scene();
  }

  /** What the play shows now; until something can be played, why nothing can. */
  private Scene scene() {
    return preview.isPlaying()
        ? new Play(preview.play(), Opener.NONE, () -> new End(0), actions()).scene()
        : new FindingsScene(preview, null);
  }

  private List<Action<Scene>> actions() {
    PreviewActions can = new PreviewActions(preview);
    return List.of(
        can.findings().doing(key -> open(new FindingsScene(preview, () -> play))),
        can.go().doing(key -> open(new NodesScene(preview, () -> play, this::arrived))));
  }

  /** Opens a scene over the play, which stays as it is. */
  private Scene open(Scene opened) {
    over = opened;
    return play;
  }

  private Scene arrived() {
    play = scene();
    return play;
  }

  /** The play, or what was opened over it. */
  Scene shown() {
    return over == null ? play : over;
  }

  @Override
  public Frame frame(Size size) {
    if (words != null) {
      return words.frame(size);
    }
    return over == null && preview.isPlaying()
        ? PreviewFrame.of(size, preview.view(), play)
        : shown().frame(size);
  }

  @Override
  public Scene press(Key key) {
    preview.noted();
    Scene before = shown();
    Scene next = (words == null ? before : words).press(key);
    if (next != words) {
      words = null;
      put(next, before);
    }
    return shown() instanceof End ? shown() : refreshed();
  }

  /** In the place of what was shown before. */
  private void put(Scene next, Scene before) {
    if (before == play) {
      play = next;
    } else {
      over = next == play ? null : next;
    }
  }

  @Override
  public Scene saying(Key first) {
    words = shown().saying(first);
    return this;
  }

  @Override
  public boolean says(Everywhere meant) {
    return words != null && words.says(meant);
  }

  @Override
  public Scene refreshed() {
    // What is half written waits for the next key.
    if (words == null && !shown().holdsText() && preview.refresh() == PreviewActivity.News.PLAY) {
      play = scene();
    }
    return this;
  }

  @Override
  public boolean takesText() {
    return words != null || shown().takesText();
  }

  @Override
  public void leave() {
    play.leave();
  }
}
