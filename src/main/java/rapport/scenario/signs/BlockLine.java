package rapport.scenario.signs;

import java.util.Optional;

/** A line below `>-` or `|`, where every line that is indented far enough is text. */
final class BlockLine {
  private final MendedLine line;
  private final Indent indent;
  private final Outline outline;
  private final Rest rest;

  private BlockLine(MendedLine line, Outline outline, Rest rest) {
    this.line = line;
    this.indent = Indent.of(line.raw());
    this.outline = outline;
    this.rest = rest;
  }

  /** Mends the line and says what goes on below it; empty when the block has ended before it. */
  static Optional<Rest> mend(MendedLine line, Outline outline, Rest rest) {
    return new BlockLine(line, outline, rest).mend();
  }

  private Optional<Rest> mend() {
    boolean isWithin = indent.plain() >= rest.least();
    if (line.isEnd(indent.end())) {
      indent.blank(line, !isWithin);
      return Optional.of(rest);
    }
    if (isWithin) {
      boolean isMeantWider = rest.indent() < 0 && isMeantWider();
      return Optional.of(isMeantWider ? widened() : kept());
    }
    if (indent.isOdd() && indent.widest() >= rest.least() && !isKnownKey()) {
      return Optional.of(widened());
    }
    return behindLetters();
  }

  private boolean isMeantWider() {
    if (!indent.isOdd() || indent.goesOn()) {
      return indent.isOdd();
    }
    int next = outline.nextIndent();
    return next > indent.plain() && next <= indent.widest();
  }

  private boolean isKnownKey() {
    Enclosing keys = outline.keys();
    KeyShape key = KeyShape.of(line, indent.end(), outline.known(), false);
    return key.isThere() && outline.known().has(key.word()) && keys.has(indent.meant(keys::has));
  }

  private Rest widened() {
    int next = outline.nextIndent();
    int columns = rest.indent() >= 0 ? rest.indent() : indent.meant(c -> c == next);
    int meant = Math.max(columns, rest.least());
    line.noteUnseen(0, indent.end(), Slip.INDENT);
    return text(meant, indent.end());
  }

  private Rest kept() {
    line.keep(0, indent.plain());
    line.text(indent.plain(), outline.known(), rest.isExact());
    return rest.indent() < 0 ? rest.indented(indent.plain()) : rest;
  }

  private Optional<Rest> behindLetters() {
    int columns = rest.indent() < 0 ? outline.nextIndent() : rest.indent();
    StrayLetters letters = StrayLetters.before(line, indent);
    if (!letters.areBeforeText(columns) || isKeyBehind(letters)) {
      return Optional.empty();
    }
    line.note(letters, Slip.LETTER);
    return Optional.of(text(columns, letters.behind()));
  }

  private boolean isKeyBehind(StrayLetters letters) {
    return !letters.isOne() && Beginning.column(line, letters, outline) >= 0;
  }

  /** The text from here on, indented so far. */
  private Rest text(int columns, int from) {
    line.put(" ".repeat(columns));
    line.text(from, outline.known(), rest.isExact());
    return rest.indented(columns);
  }
}
