package rapport.tui.terminal;

/**
 * What a person pressed.
 *
 * @param text what was typed or pasted; empty for every other kind
 */
public record Key(Kind kind, String text) {
  /** The keys that mean something here. */
  public enum Kind {
    /** One typed character. */
    TEXT,
    /** Text that came in one piece. It is never a command. */
    PASTE,
    ENTER,
    ESCAPE,
    TAB,
    BACK_TAB,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    WORD_LEFT,
    WORD_RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    BACKSPACE,
    DELETE,
    DELETE_WORD,
    DELETE_LINE,
    /** Ctrl-C. */
    INTERRUPT,
    /** Ctrl-Z. */
    SUSPEND,
    /** Ctrl-L. */
    REDRAW
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

  public boolean is(Kind other) {
    return kind == other;
  }

  /** Whether this character was typed. */
  public boolean is(char character) {
    return kind == Kind.TEXT && text.length() == 1 && text.charAt(0) == character;
  }

  /** The typed digit, or -1. */
  public int digit() {
    boolean isDigit =
        kind == Kind.TEXT && text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    return isDigit ? text.charAt(0) - '0' : -1;
  }
}
