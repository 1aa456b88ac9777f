package rapport.tui.widget;

import java.util.function.Supplier;
import java.util.stream.Stream;
import rapport.app.action.Action;
import rapport.tui.terminal.Key;

/** A key that means the same in every scene. */
public enum Everywhere {
  COLOURS("t", "other colours: dark, light, high contrast, none (not while you write)"),
  REDRAW("Ctrl-L", "draw the screen again"),
  SUSPEND("Ctrl-Z", "back to the shell; fg returns"),
  /** A scene asks in its own words, so each one declares it. */
  LEAVE("Ctrl-C", "leave, asked first");

  private final String key;
  private final String help;

  Everywhere(String key, String help) {
    this.key = key;
    this.help = help;
  }

  /** Whether this is the key that was pressed. */
  public boolean is(Key pressed) {
    return key.equals(pressed.name());
  }

  /** Whether these words mean it where no letter is a command. */
  boolean isNamed(String words) {
    return key.equals(words) || name().equalsIgnoreCase(words);
  }

  /** As something a scene does itself. */
  public Action<Scene> action(Supplier<Scene> effect) {
    return Action.key(key, "leave", help, effect).hinted(false);
  }

  static boolean has(String name) {
    return Stream.of(values()).anyMatch(each -> each.key.equals(name));
  }

  String key() {
    return key;
  }

  String help() {
    return help;
  }
}
