package rapport.tui.terminal;

/**
 * What a person pressed.
 *
 * @param text what was typed or pasted; empty for every other kind
 */
public record Key(Kind kind, String text) {
  /** The keys that mean something here, each with the name it has on a keyboard. */
  public enum Kind {
    /** One typed character, which is its own name. */
    TEXT(""),
    /** Text that came in one piece. It is never a command, so it has no name. */
    PASTE(""),
    ENTER("Enter"),
    ESCAPE("Esc"),
    TAB("Tab"),
    BACK_TAB("Shift-Tab"),
    UP("↑"),
    DOWN("↓"),
    LEFT("←"),
    RIGHT("→"),
    WORD_LEFT("Ctrl-←"),
    WORD_RIGHT("Ctrl-→"),
    HOME("Home"),
    END("End"),
    PAGE_UP("PgUp"),
    PAGE_DOWN("PgDn"),
    BACKSPACE("Backspace"),
    DELETE("Del"),
    DELETE_WORD("Ctrl-W"),
    DELETE_LINE("Ctrl-U"),
    INTERRUPT("Ctrl-C"),
    SUSPEND("Ctrl-Z"),
    REDRAW("Ctrl-L");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  public static Key of(Kind kind) {
    return new Key(kind, "");
  }

  public static Key typed(String text) {
    return new Key(Kind.TEXT, text);
  }

  public static Key pasted(String text) {
    return new Key(Kind.PASTE, text);
  }

  /** What it is called where actions are declared; empty for what was pasted. */
  public String name() {
    return kind != Kind.TEXT ? kind.key : text.equals(" ") ? "Space" : text;
  }

  public boolean is(Kind other) {
    return kind == other;
  }
}
