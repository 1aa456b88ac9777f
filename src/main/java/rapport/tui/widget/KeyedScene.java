package rapport.tui.widget;

import java.util.List;
import java.util.Optional;
import rapport.app.action.Action;
import rapport.app.action.Actions;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Size;

/** A scene whose hints, help and keys all come from one list of what can be done. */
public abstract class KeyedScene implements Scene {
  private String refusal = "";

  /** What can be done now, and what can't and why; the most important first. */
  public abstract List<Action<Scene>> actions();

  @Override
  public Scene press(Key key) {
    Optional<Action<Scene>> meant = new Actions<>(actions()).ofKey(key.name());
    refusal = meant.map(Action::refusal).orElse("");
    if (meant.isEmpty()) {
      return type(key);
    }
    return refusal.isEmpty() ? meant.get().effect().apply(key.name()) : this;
  }

  @Override
  public Scene saying(Key first) {
    return new WordLine(this, first);
  }

  /** Takes a key that no action has: text, where text is written. */
  protected Scene type(Key key) {
    return this;
  }

  /** What is between the bar at the top and the hints. */
  protected interface Body {
    void draw(Canvas canvas, Chrome.Area area);
  }

  protected final Frame frame(Size size, Heading heading, Body body) {
    Chrome.Area area = Chrome.area(size, heading);
    Canvas canvas = Chrome.canvas(size, heading);
    body.draw(canvas, area);
    // Drawn last: which keys work depends on what fitted.
    hints(canvas);
    return canvas.frame();
  }

  /** The hints in the last row, or why the last key did nothing. */
  protected void hints(Canvas canvas) {
    if (refusal.isEmpty()) {
      Hints.draw(canvas, actions());
    } else {
      Chrome.say(canvas, refusal, 0);
    }
  }

  /** Shows what can be done here, every key of it. */
  protected final Action<Scene> help() {
    return Action.key("?", "help", "these keys", () -> Help.of(this));
  }
}
