package rapport.scenario.signs;

import java.util.function.IntPredicate;

/**
 * The room before a line.
 *
 * @param plain how many plain spaces it begins with
 * @param end where the first character stands that can be seen
 * @param unseen how many characters in it can't be seen and are no plain spaces
 * @param hasWide whether one of them takes the room of two
 * @param hasRoom whether one of them takes room at all
 * @param goesOn whether plain spaces follow upon one of them
 * @param hasTab whether a tab is among them
 */
record Indent(
    int plain,
    int end,
    int unseen,
    boolean hasWide,
    boolean hasRoom,
    boolean goesOn,
    boolean hasTab) {
  static Indent of(String raw) {
    int at = 0;
    while (at < raw.length() && raw.charAt(at) == ' ') {
      at++;
    }
    int plain = at;
    int unseen = 0;
    boolean hasWide = false;
    boolean hasRoom = false;
    boolean goesOn = false;
    while (at < raw.length() && isRoom(raw.codePointAt(at))) {
      int c = raw.codePointAt(at);
      boolean isUnseen = Sign.isUnseen(c);
      unseen += isUnseen ? 1 : 0;
      hasWide |= c == 0x3000;
      hasRoom |= Sign.isSpace(c);
      goesOn |= !isUnseen && unseen > 0;
      at += Character.charCount(c);
    }
    return new Indent(
        plain, at, unseen, hasWide, hasRoom, goesOn, raw.lastIndexOf('\t', at - 1) >= 0);
  }

  private static boolean isRoom(int c) {
    return c == ' ' || c == '\t' || Sign.isUnseen(c);
  }

  boolean isOdd() {
    return unseen > 0;
  }

  int narrowest() {
    return end - unseen;
  }

  int widest() {
    return end + (hasWide ? unseen : 0);
  }

  /**
   * Keeps or drops the room on a line with nothing else.
   *
   * @param isShape whether it has to be plain
   */
  void blank(MendedLine line, boolean isShape) {
    if (isOdd() && isShape) {
      line.noteUnseen(0, end, Slip.INDENT);
    } else {
      line.keep(0, end);
    }
  }

  /** How far the line is meant to be indented: each odd one is one space, or none, or two. */
  int meant(IntPredicate fits) {
    int[] likely =
        hasWide
            ? new int[] {widest(), end, narrowest()}
            : hasRoom ? new int[] {end, narrowest()} : new int[] {narrowest(), end};
    for (int columns : likely) {
      if (fits.test(columns)) {
        return columns;
      }
    }
    return likely[0];
  }
}
