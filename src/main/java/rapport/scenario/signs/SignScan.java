package rapport.scenario.signs;

import java.util.function.IntPredicate;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceLines;
import rapport.scenario.format.Places;

/**
 * Finds the characters that are not what they look like where a file's shape or a name rests on
 * them, reports each line's once, and writes what was meant in their place, so that the rest of the
 * file can be checked. What people read (texts, comments) is left as it is.
 */
public final class SignScan {
  private final String text;
  private final SourceLines lines;
  private final FileFindings findings;
  private final KnownWords known;
  private final Enclosing keys = new Enclosing();
  private Rest rest = Rest.NOTHING;
  private int number;
  private int step;

  private SignScan(String text, SourceLines lines, FileFindings findings) {
    this.text = text;
    this.lines = lines;
    this.findings = findings;
    this.known = new KnownWords(text);
  }

  /** Whether this can be such a character. Quick to say no. */
  public static boolean isSuspect(char c) {
    boolean isPrinted = c >= ' ' && c < 0x7F;
    boolean isLatin = c >= 0xC0 && c < 0x250 && c != '\u0131';
    return !isPrinted && !isLatin && c != '\n' && c != '\r' && c != '\t';
  }

  /** Whether a lone letter stands among the spaces before some line. */
  public static boolean hasStrayLetter(String text, SourceLines lines) {
    int before = 0;
    for (int line = 1; line <= lines.count(); line++) {
      int start = lines.start(line);
      int at = start;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      boolean isLone =
          at + 1 < text.length()
              && text.charAt(at + 1) == ' '
              && StrayLetter.isOne(text.charAt(at));
      if (isLone && (at - start < before || StrayLetter.isBeforeKey(text, at, lines.end(line)))) {
        return true;
      }
      before = at < text.length() && text.charAt(at) >= ' ' ? at - start : before;
    }
    return false;
  }

  /** The text with what was meant; the same one when nothing had to be mended. */
  public static String mend(String text, SourceLines lines, FileFindings findings) {
    return new SignScan(text, lines, findings).mend();
  }

  private String mend() {
    StringBuilder mended = new StringBuilder(text.length() + 16);
    boolean isMended = false;
    for (number = 1; number <= lines.count(); number++) {
      MendedLine line = new MendedLine(lines.line(number));
      read(line);
      if (line.isMended()) {
        SignReport.add(line, number, findings);
        isMended = true;
      }
      int next = number < lines.count() ? lines.start(number + 1) : text.length();
      mended.append(line.text()).append(text, lines.end(number), next);
    }
    return isMended ? mended.toString() : text;
  }

  private void read(MendedLine line) {
    if (rest.is(Rest.Kind.QUOTED) || rest.is(Rest.Kind.BRACKETS)) {
      rest = LineValue.goOn(line, known, rest);
      return;
    }
    Indent indent = Indent.of(line.raw());
    boolean goesOn =
        (rest.is(Rest.Kind.BLOCK) && isInBlock(line, indent))
            || (rest.is(Rest.Kind.PLAIN) && isInText(line, indent));
    if (!goesOn) {
      structure(line, indent);
    }
  }

  private boolean isInBlock(MendedLine line, Indent indent) {
    boolean isWithin = indent.plain() >= rest.least();
    if (line.isEnd(indent.end())) {
      blank(line, indent, !isWithin);
      return true;
    }
    if (isWithin) {
      boolean isMeantWider = rest.indent() < 0 && isMeantWider(indent);
      content(line, indent, isMeantWider);
      return true;
    }
    if (indent.isOdd() && indent.widest() >= rest.least() && !isKnownKey(line, indent)) {
      content(line, indent, true);
      return true;
    }
    return isBehindLetter(line, indent);
  }

  private boolean isBehindLetter(MendedLine line, Indent indent) {
    int columns = rest.indent() < 0 ? nextIndent() : rest.indent();
    int at = StrayLetter.inText(line, indent, columns);
    if (at < 0) {
      return false;
    }
    line.note(indent.end(), Slip.LETTER);
    rest = rest.indented(columns);
    line.put(" ".repeat(columns));
    text(line, at);
    return true;
  }

  private boolean isMeantWider(Indent indent) {
    if (!indent.isOdd() || indent.goesOn()) {
      return indent.isOdd();
    }
    int next = nextIndent();
    return next > indent.plain() && next <= indent.widest();
  }

  private boolean isKnownKey(MendedLine line, Indent indent) {
    KeyShape key = KeyShape.of(line, indent.end(), known, false);
    return key.isThere() && known.has(key.word()) && keys.has(indent.meant(keys::has));
  }

  /** A line of a block's text. */
  private void content(MendedLine line, Indent indent, boolean isMeantWider) {
    if (isMeantWider) {
      int next = nextIndent();
      int columns = rest.indent() >= 0 ? rest.indent() : indent.meant(c -> c == next);
      rest = rest.indented(Math.max(columns, rest.least()));
      line.noteUnseen(0, indent.end(), Slip.INDENT);
      line.put(" ".repeat(rest.indent()));
      text(line, indent.end());
    } else {
      rest = rest.indent() < 0 ? rest.indented(indent.plain()) : rest;
      line.keep(0, indent.plain());
      text(line, indent.plain());
    }
  }

  private void text(MendedLine line, int from) {
    if (rest.isExact()) {
      ExactText.mend(line, from, line.raw().length(), known, Slip.VALUE);
    } else {
      line.keep(from, line.raw().length());
    }
  }

  private static void blank(MendedLine line, Indent indent, boolean isShape) {
    if (indent.isOdd() && isShape) {
      line.noteUnseen(0, indent.end(), Slip.INDENT);
    } else {
      line.keep(0, indent.end());
    }
  }

  private boolean isInText(MendedLine line, Indent indent) {
    if (line.isEnd(indent.end())) {
      blank(line, indent, true);
      return true;
    }
    if (line.at(indent.end()) == '#') {
      return false;
    }
    boolean isWithin = indent.plain() > rest.above();
    boolean isMeantWithin =
        indent.isOdd() && indent.widest() > rest.above() && !begins(line, indent.end());
    if (!isWithin && !isMeantWithin) {
      return false;
    }
    if (!isWithin || indent.goesOn()) {
      line.noteUnseen(0, indent.end(), Slip.INDENT);
      line.put(" ".repeat(Math.max(rest.above() + 1, indent.end())));
      text(line, indent.end());
    } else {
      line.keep(0, indent.plain());
      text(line, indent.plain());
    }
    return true;
  }

  private boolean begins(MendedLine line, int at) {
    return line.raw().startsWith("- ", at) || KeyShape.of(line, at, known, false).isThere();
  }

  /** A line that begins an entry, a key, or a text below its key. */
  private void structure(MendedLine line, Indent indent) {
    rest = Rest.NOTHING;
    int at = indent.end();
    if (!line.isEnd(at) && line.at(at) != '#') {
      entries(line, begin(line, indent));
      return;
    }
    blank(line, indent, true);
    line.put(indent.isOdd() && !line.isEnd(at) ? " ".repeat(indent.narrowest()) : "");
    line.keep(at, line.raw().length());
  }

  /** Mends the room before a line, and says what it comes to. */
  private int begin(MendedLine line, Indent indent) {
    int at = indent.end();
    int behind = StrayLetter.inStructure(line, indent, known, keys);
    IntPredicate fits = fitting(line, Math.max(at, behind));
    if (behind >= 0) {
      line.note(at, Slip.LETTER);
      int columns = fits.test(behind - 1) ? behind - 1 : behind;
      line.put(" ".repeat(fits.test(columns) || line.at(behind) == '-' ? columns : likely()));
      return behind;
    }
    line.noteUnseen(0, at, Slip.INDENT);
    if (indent.isOdd()) {
      line.put(" ".repeat(indent.hasTab() ? likely() : indent.meant(fits)));
    } else {
      line.keep(0, at);
    }
    return at;
  }

  private IntPredicate fitting(MendedLine line, int at) {
    if (line.at(at) == '-') {
      return this::fitsEntry;
    }
    boolean isOpen = line.raw().stripTrailing().endsWith(":");
    return isOpen ? column -> fitsKey(column) && nextIndent() > column : this::fitsKey;
  }

  /** Whether a key may begin in this column. */
  private boolean fitsKey(int column) {
    return keys.last().awaits(column) ? column == likely() : keys.has(column);
  }

  /** Where a key begins, if what is above it says all. */
  private int likely() {
    Enclosing.Level last = keys.last();
    if (last.column < 0) {
      return 0;
    }
    return last.awaits(last.column + 1) ? last.column + step() : last.column;
  }

  private boolean fitsEntry(int column) {
    return keys.ofEntry(column).expectsDash(column, step());
  }

  /** How far each level of the file is indented. */
  private int step() {
    for (int line = 1; step == 0 && line <= lines.count(); line++) {
      Indent indent = Indent.of(lines.line(line));
      step = indent.isOdd() || indent.end() == lines.length(line) ? 0 : indent.plain();
    }
    return step;
  }

  private void entries(MendedLine line, int from) {
    int at = from;
    int dash = -1;
    for (int end = behindDash(line, at); end >= 0; end = behindDash(line, at)) {
      dash = line.width();
      keys.beginEntry(dash);
      at = afterDash(line, at, end);
    }
    if (!line.isEnd(at)) {
      key(line, at, dash);
    }
  }

  /** Where the dash ends that begins an entry here, whatever it looks like; -1 if there is none. */
  private int behindDash(MendedLine line, int at) {
    int next = line.after(at);
    if (line.at(at) == '-' && (line.isEnd(next) || line.at(next) == ' ')) {
      return next;
    }
    Enclosing.Level level = keys.ofEntry(line.width());
    boolean isPlain = line.at(at) == '-';
    boolean isApart = " \t".indexOf(line.at(next)) >= 0 || Sign.isUnseen(line.at(next));
    isApart |= !Sign.isHyphen(line.at(at));
    boolean isDash = isPlain ? Sign.isUnseen(line.at(next)) : Sign.isBullet(line.at(at)) && isApart;
    boolean mayBeText = !level.hasDash() && Places.isOneOrList(level.key);
    boolean isMeant = !mayBeText || KeyShape.of(line, room(line, next), known, false).isThere();
    return isDash && level.takesDash(line.width()) && isMeant ? next : -1;
  }

  private static int room(MendedLine line, int from) {
    int at = from;
    while (line.at(at) == ' ' || line.at(at) == '\t' || Sign.isUnseen(line.at(at))) {
      at = line.after(at);
    }
    return at;
  }

  private int afterDash(MendedLine line, int at, int behind) {
    int end = behind;
    if (line.at(at) != '-') {
      line.note(at, Slip.DASH);
    }
    boolean isOdd = line.at(at) != '-' || Sign.isUnseen(line.at(behind));
    if (isOdd) {
      end = room(line, behind);
      line.noteUnseen(behind, end, Slip.DASH);
      line.put("- ");
      return end;
    }
    while (line.at(end) == ' ') {
      end++;
    }
    line.keep(at, end);
    return end;
  }

  private void key(MendedLine line, int at, int dash) {
    Enclosing.Level level = dash >= 0 ? keys.ofEntry(dash) : keys.last();
    int start = dash >= 0 ? startOfKey(line, at) : at;
    KeyShape key = KeyShape.of(line, start, known, dash >= 0 && !level.isExact);
    if (!key.isThere()) {
      boolean isExact = dash >= 0 ? level.isExact : keys.last().isExact;
      int above = dash >= 0 ? dash : keys.last().column;
      rest = LineValue.mend(line, at, known, above, isExact);
      return;
    }
    line.noteUnseen(at, start, Slip.DASH);
    int column = line.width();
    ExactText.mend(line, start, key.end(), known, Slip.KEY);
    colon(line, key);
    int value = valueStart(line, key);
    int seen = room(line, value);
    keys.beginKey(column, key.word(), line.isEnd(seen) || line.at(seen) == '#');
    rest = LineValue.mend(line, value, known, column, keys.last().isExact);
  }

  private static int startOfKey(MendedLine line, int at) {
    int start = room(line, at);
    return line.isEnd(start) ? at : start;
  }

  private static void colon(MendedLine line, KeyShape key) {
    if (line.at(key.colon()) != ':') {
      line.note(key.colon(), Slip.COLON);
    }
    int value = valueStart(line, key);
    line.noteUnseen(key.value(), value, Slip.COLON);
    boolean needsRoom = !line.isEnd(value) && line.at(value) != ' ';
    line.put(needsRoom ? ": " : ":");
  }

  /** Behind what can't be seen directly after the colon. */
  private static int valueStart(MendedLine line, KeyShape key) {
    int at = key.value();
    while (Sign.isUnseen(line.at(at))) {
      at = line.after(at);
    }
    return at;
  }

  /** How far the next line with something on it is indented, or -1. */
  private int nextIndent() {
    for (int next = number + 1; next <= lines.count(); next++) {
      Indent indent = Indent.of(lines.line(next));
      if (indent.end() < lines.length(next)) {
        return indent.plain();
      }
    }
    return -1;
  }
}
