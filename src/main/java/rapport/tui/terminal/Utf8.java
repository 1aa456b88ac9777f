package rapport.tui.terminal;

/** Puts the bytes of one character together, however they are spread over reads. */
final class Utf8 {
  private static final int NONE = -1;

  private int codePoint;
  private int missing;

  void reset() {
    missing = 0;
  }

  /** The character that this byte completes, or a negative number while there is none. */
  int accept(int b) {
    if (missing > 0 && (b & 0xC0) == 0x80) {
      codePoint = (codePoint << 6) | (b & 0x3F);
      missing--;
      return missing == 0 && Character.isValidCodePoint(codePoint) ? codePoint : NONE;
    }
    missing = 0;
    if (b < 0x80) {
      return b;
    }
    if (b >= 0xC2 && b < 0xF5) {
      missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
      codePoint = b & (0x3F >> missing);
    }
    return NONE;
  }
}
