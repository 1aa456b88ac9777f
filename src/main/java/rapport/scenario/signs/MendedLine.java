package rapport.scenario.signs;

import java.util.LinkedHashSet;
import java.util.Set;

/** One line, written anew from left to right, and what had to be mended in it. */
final class MendedLine {
  private final String raw;
  private final StringBuilder text = new StringBuilder();
  private final Set<Integer> signs = new LinkedHashSet<>();
  private int first = -1;
  private int count;
  private Slip slip = Slip.INDENT;
  private String letters = "";

  MendedLine(String raw) {
    this.raw = raw;
  }

  String raw() {
    return raw;
  }

  /** The code point here; a line feed at the end. */
  int at(int index) {
    return index < raw.length() ? raw.codePointAt(index) : '\n';
  }

  int after(int index) {
    return index + Character.charCount(at(index));
  }

  /** Where the first character stands from here on that can be seen. */
  int behindRoom(int index) {
    int at = index;
    while (at(at) == ' ' || at(at) == '\t' || Sign.isUnseen(at(at))) {
      at = after(at);
    }
    return at;
  }

  boolean isEnd(int index) {
    return index >= raw.length();
  }

  void keep(int from, int to) {
    text.append(raw, from, Math.max(from, to));
  }

  /** Keeps what people read from here to the end; mends it where only names stand. */
  void text(int from, KnownWords known, boolean isExact) {
    if (isExact) {
      ExactText.mend(this, from, raw.length(), known, Slip.VALUE);
    } else {
      keep(from, raw.length());
    }
  }

  void put(String words) {
    text.append(words);
  }

  /** Notes what stands here as mended; the first on a line is the one that is shown. */
  void note(int index, Slip kind) {
    if (first < 0 || index < first) {
      first = index;
      slip = kind;
    }
    signs.add(at(index));
    count++;
  }

  void note(StrayLetters stray, Slip kind) {
    note(stray.at(), kind);
    letters = stray.word();
  }

  /** Notes all between these that can't be seen. */
  void noteUnseen(int from, int to, Slip kind) {
    for (int i = from; i < to; i = after(i)) {
      if (Sign.isUnseen(at(i))) {
        note(i, kind);
      }
    }
  }

  boolean isMended() {
    return first >= 0;
  }

  int first() {
    return first;
  }

  int count() {
    return count;
  }

  Slip slip() {
    return slip;
  }

  /** The letters that were mended among the spaces before the line. */
  String letters() {
    return letters;
  }

  /** The different characters that were mended. */
  Set<Integer> signs() {
    return signs;
  }

  /** How much is written so far. */
  int width() {
    return text.length();
  }

  String text() {
    return text.toString();
  }
}
