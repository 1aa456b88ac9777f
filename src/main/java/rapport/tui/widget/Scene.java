package rapport.tui.widget;

import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Size;

/** What is on the screen for a while and takes the keys: it draws itself at any size. */
public interface Scene {
  /** What is to be seen now. Drawing changes nothing but the scene's own scroll positions. */
  Frame frame(Size size);

  /** Takes a key; gives the scene to show from now on, often itself. */
  Scene press(Key key);

  /**
   * What follows when a key that writes is pressed where no single letter is a command: a line for
   * words.
   */
  default Scene saying(Key first) {
    return press(first);
  }

  /** Whether the words that wait for Enter in such a line mean this. */
  default boolean says(Everywhere meant) {
    return false;
  }

  /** Whether typed characters are text here, so that none of them can be a command. */
  default boolean takesText() {
    return false;
  }

  /** Whether something half written would be lost if this scene gave way to another. */
  default boolean holdsText() {
    return false;
  }

  /** What is shown has changed by itself; gives the scene to show from now on. */
  default Scene refreshed() {
    return this;
  }

  /** Lets go of whatever is open; the program is about to end. */
  default void leave() {}

  /** The scene after the last: the program ends. */
  record End(int code) implements Scene {
    @Override
    public Frame frame(Size size) {
      return new Canvas(size).frame();
    }

    @Override
    public Scene press(Key key) {
      return this;
    }
  }
}
