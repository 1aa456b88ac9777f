package rapport.scenario.signs;

import java.util.Optional;

/** A line that may go on with a text which began without quotation marks. */
final class PlainLine {
  private final MendedLine line;
  private final Indent indent;
  private final Outline outline;
  private final Rest rest;

  private PlainLine(MendedLine line, Outline outline, Rest rest) {
    this.line = line;
    this.indent = Indent.of(line.raw());
    this.outline = outline;
    this.rest = rest;
  }

  /** Mends the line and says what goes on below it; empty when the text has ended before it. */
  static Optional<Rest> mend(MendedLine line, Outline outline, Rest rest) {
    return new PlainLine(line, outline, rest).goesOn() ? Optional.of(rest) : Optional.empty();
  }

  private boolean goesOn() {
    if (line.isEnd(indent.end())) {
      indent.blank(line, true);
      return true;
    }
    if (line.at(indent.end()) == '#') {
      return false;
    }
    boolean isWithin = indent.plain() > rest.above();
    boolean isMeantWithin =
        indent.isOdd() && indent.widest() > rest.above() && !begins(indent.end());
    if (isWithin || isMeantWithin) {
      text(isWithin && !indent.goesOn());
    }
    return isWithin || isMeantWithin;
  }

  private void text(boolean isKept) {
    if (isKept) {
      line.keep(0, indent.plain());
      line.text(indent.plain(), outline.known(), rest.isExact());
      return;
    }
    line.noteUnseen(0, indent.end(), Slip.INDENT);
    line.put(" ".repeat(Math.max(rest.above() + 1, indent.end())));
    line.text(indent.end(), outline.known(), rest.isExact());
  }

  private boolean begins(int at) {
    return line.raw().startsWith("- ", at)
        || KeyShape.of(line, at, outline.known(), false).isThere();
  }
}
