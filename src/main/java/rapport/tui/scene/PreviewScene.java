package rapport.tui.scene;

import java.util.List;
import rapport.app.author.PreviewActivity;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Confirm;
import rapport.tui.widget.Hint;
import rapport.tui.widget.Scene;

/**
 * A play beside what the checks say of its file. When the file is saved the play is taken over into
 * the new version; the findings and the list of nodes are opened over it and closed again.
 */
public final class PreviewScene implements Scene {
  private static final List<Hint> KEYS = List.of(new Hint("d", "findings"), new Hint("g", "nodes"));

  private final PreviewActivity preview;
  private Scene play;

  /** The play, or what was opened over it. */
  private Scene shown;

  public PreviewScene(PreviewActivity preview) {
    this.preview = preview;
    this.play = scene();
    this.shown = play;
  }

  /** What the play shows now; until something can be played, why nothing can. */
  private Scene scene() {
    return preview.isPlaying()
        ? new Play(preview.play(), new NoOpener(), () -> new End(0), KEYS).scene()
        : new FindingsScene(preview, null);
  }

  private boolean isPlayShown() {
    return shown == play && preview.isPlaying();
  }

  @Override
  public Frame frame(Size size) {
    return isPlayShown() ? PreviewFrame.of(size, preview.view(), play) : shown.frame(size);
  }

  @Override
  public Scene press(Key key) {
    preview.noted();
    boolean isCommand = isPlayShown() && !play.takesText() && !(play instanceof Confirm);
    if (isCommand && key.is('d')) {
      shown = new FindingsScene(preview, () -> play);
    } else if (isCommand && key.is('g')) {
      shown = new NodesScene(preview, () -> play, this::arrived);
    } else {
      pass(key);
    }
    return shown instanceof End ? shown : refreshed();
  }

  private void pass(Key key) {
    boolean isPlay = shown == play;
    shown = shown.press(key);
    play = isPlay ? shown : play;
  }

  private Scene arrived() {
    play = scene();
    return play;
  }

  @Override
  public Scene refreshed() {
    if (shown.holdsText()) {
      // It waits for the next key.
      return this;
    }
    boolean isPlay = shown == play;
    if (preview.refresh() == PreviewActivity.News.PLAY) {
      play = scene();
      shown = isPlay ? play : shown;
    }
    return this;
  }

  @Override
  public boolean takesText() {
    return shown.takesText();
  }

  @Override
  public void leave() {
    play.leave();
  }
}
