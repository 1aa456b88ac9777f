package rapport.tui;

/** A key that works now, and what it does, in a word or two. */
record Hint(String key, String does) {
  static final Hint HELP = new Hint("?", "help");
  static final Hint CONTINUE = new Hint("Enter", "continue");
  static final Hint SCROLL = new Hint("PgUp/PgDn", "scroll");
  static final Hint SEARCH = new Hint("/", "search");
  static final Hint LEAVE = new Hint("q", "leave");

  int width() {
    return key.length() + 1 + does.length();
  }
}
