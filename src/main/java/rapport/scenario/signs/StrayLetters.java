package rapport.scenario.signs;

import rapport.scenario.diagnostic.SourceLines;

/**
 * Letters among the spaces before a line: one, several together, or several apart.
 *
 * @param word the letters as they stand there
 * @param at where the first one stands; -1 when there are none
 * @param behind where the rest of the line begins
 */
record StrayLetters(String word, int at, int behind) {
  /** Words of a single letter, with which a text may go on. */
  private static final String LONE_WORDS = "aAIOyY\u00E0\u00C0";

  private static final StrayLetters NONE = new StrayLetters("", -1, -1);

  /** Such letters at the beginning of what can be seen of this line, if something follows. */
  static StrayLetters before(MendedLine line, Indent indent) {
    String raw = line.raw();
    int at = indent.end();
    int behind = behind(raw, at, raw.length());
    return behind < 0 ? NONE : new StrayLetters(raw.substring(at, behind).strip(), at, behind);
  }

  /** Whether there may be such letters before some line. Quick to say no. */
  static boolean areIn(String text, SourceLines lines) {
    int before = 0;
    for (int line = 1; line <= lines.count(); line++) {
      int start = lines.start(line);
      int end = lines.end(line);
      int at = spaces(text, start, end);
      int behind = behind(text, at, end);
      boolean isLess = at - start < before && mayBeApart(text, at, behind);
      if (behind >= 0 && (isLess || isBeginning(text, behind, end))) {
        return true;
      }
      before = at < end ? at - start : before;
    }
    return false;
  }

  private static boolean mayBeApart(String text, int at, int behind) {
    return behind >= 0 && (at + 2 >= behind || text.charAt(behind - 2) == ' ');
  }

  private static int spaces(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Where the line goes on behind a word, or behind letters that stand alone; -1 if it doesn't. */
  private static int behind(String text, int from, int end) {
    int word = word(text, from, end);
    int next = spaces(text, word, end);
    if (word == from || next == word || next == end) {
      return -1;
    }
    boolean isLone = word == from + 1 && word(text, next, end) == next + 1;
    int further = isLone ? behind(text, next, end) : -1;
    return further < 0 ? next : further;
  }

  private static int word(String text, int from, int end) {
    int at = from;
    while (at < end && isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return c < 0x7F
        ? c > ' ' && "-#\"'[]{}>|:?".indexOf(c) < 0
        : Character.isLetter(c) && !Sign.isUnseen(c);
  }

  /** Whether a dash or a key is written here. */
  private static boolean isBeginning(String text, int from, int end) {
    int at = from;
    while (at < end && isInName(text.charAt(at))) {
      at++;
    }
    boolean isDash = at == from + 1 && text.charAt(from) == '-';
    boolean isApart = at == end || text.charAt(at) == ' ';
    boolean isKey = at < end && text.charAt(at) == ':' && at > from;
    return (isDash && isApart) || isKey;
  }

  private static boolean isInName(char c) {
    return (c >= 'a' && c <= 'z') || c == '-' || (c >= '0' && c <= '9');
  }

  boolean areThere() {
    return at >= 0;
  }

  boolean isOne() {
    return word.length() == 1;
  }

  /** Whether they are letters or digits, and no signs. */
  boolean areLetters() {
    return word.chars().allMatch(c -> c == ' ' || Character.isLetterOrDigit(c));
  }

  /** Whether more room stands behind them than between two words. */
  boolean areApart() {
    return behind - at - word.length() > 1;
  }

  /** How far a line would be indented without them. */
  int least() {
    return behind - (int) word.chars().filter(c -> c != ' ').count();
  }

  /** Whether a text that is indented so far begins behind them. */
  boolean areBeforeText(int columns) {
    boolean isWord = !isOne() || LONE_WORDS.contains(word);
    return areThere() && (areApart() || !isWord) && (behind == columns || least() == columns);
  }
}
