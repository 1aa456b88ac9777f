package rapport.tui.widget;

/** A key that works now, and what it does, in a word or two. */
public record Hint(String key, String does) {
  public static final Hint HELP = new Hint("?", "help");
  public static final Hint CONTINUE = new Hint("Enter", "continue");
  public static final Hint SCROLL = new Hint("PgUp/PgDn", "scroll");
  public static final Hint SEARCH = new Hint("/", "search");
  public static final Hint LEAVE = new Hint("q", "leave");

  int width() {
    return key.length() + 1 + does.length();
  }
}
