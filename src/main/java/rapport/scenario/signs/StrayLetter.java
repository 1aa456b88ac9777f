package rapport.scenario.signs;

import java.util.regex.Pattern;

/** A lone letter among the spaces before a line. */
final class StrayLetter {
  /** How a line goes on after such a letter, if it has a key. */
  private static final Pattern KEYED = Pattern.compile(". +(- +)?[a-z][a-z0-9-]*:( .*)?");

  private StrayLetter() {}

  /** Whether such a letter and then a key stand in this part of a text. */
  static boolean isBeforeKey(String text, int from, int to) {
    return hasColon(text, from, to) && KEYED.matcher(text).region(from, to).matches();
  }

  private static boolean hasColon(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != ':') {
      at++;
    }
    return at < to;
  }

  static boolean isOne(int c) {
    return c > ' ' && c < 0x7F && "-#\"'[]{}>|:?".indexOf(c) < 0;
  }

  /** Where a key or an entry begins behind such a letter, or -1. */
  static int inStructure(MendedLine line, Indent indent, KnownWords known, Enclosing keys) {
    int at = behind(line, indent);
    if (at < 0) {
      return -1;
    }
    boolean isEntry =
        line.raw().startsWith("- ", at)
            && (keys.ofEntry(at - 1).takesDash(at - 1) || keys.ofEntry(at).takesDash(at));
    KeyShape key = KeyShape.of(line, at, known, false);
    boolean isKey =
        key.isThere()
            && KnownWords.isName(key.word())
            && (known.has(key.word()) || !keys.last().key.equals("client"));
    return isEntry || isKey ? at : -1;
  }

  /** Where a text indented so far begins behind such a letter, or -1. */
  static int inText(MendedLine line, Indent indent, int columns) {
    int at = behind(line, indent);
    return at >= 0 && (at == columns || at == columns + 1) ? at : -1;
  }

  private static int behind(MendedLine line, Indent indent) {
    int at = indent.end();
    boolean isLone = isOne(line.at(at)) && line.at(at + 1) == ' ';
    if (!isLone) {
      return -1;
    }
    at++;
    while (line.at(at) == ' ') {
      at++;
    }
    return line.isEnd(at) ? -1 : at;
  }
}
