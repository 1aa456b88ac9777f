package rapport.scenario.signs;

import java.util.function.IntPredicate;

/** A line that begins an entry, a key, or a text below its key. */
final class ShapeLine {
  private final MendedLine line;
  private final Indent indent;
  private final Outline outline;

  private ShapeLine(MendedLine line, Outline outline) {
    this.line = line;
    this.indent = Indent.of(line.raw());
    this.outline = outline;
  }

  /** Mends the line and says what goes on below it. */
  static Rest mend(MendedLine line, Outline outline) {
    return new ShapeLine(line, outline).mend();
  }

  private Rest mend() {
    int at = indent.end();
    if (!line.isEnd(at) && line.at(at) != '#') {
      return entries(begin());
    }
    indent.blank(line, true);
    line.put(indent.isOdd() && !line.isEnd(at) ? " ".repeat(indent.narrowest()) : "");
    line.keep(at, line.raw().length());
    return Rest.NOTHING;
  }

  /** Mends the room before the line, and says where what stands behind it begins. */
  private int begin() {
    StrayLetters letters = StrayLetters.before(line, indent);
    int column = Beginning.column(line, letters, outline);
    if (column >= 0) {
      line.note(letters, Beginning.mayBeWord(line, letters, column) ? Slip.WORD : Slip.LETTER);
      line.put(" ".repeat(column));
      return letters.behind();
    }
    int at = indent.end();
    IntPredicate fits = outline.fitting(line, at);
    line.noteUnseen(0, at, Slip.INDENT);
    if (indent.isOdd()) {
      line.put(" ".repeat(indent.hasTab() ? outline.likely() : indent.meant(fits)));
    } else {
      line.keep(0, at);
    }
    return at;
  }

  private Rest entries(int from) {
    Dash dashes = new Dash(line, outline);
    int at = from;
    int dash = -1;
    for (int end = dashes.end(at); end >= 0; end = dashes.end(at)) {
      dash = line.width();
      outline.keys().beginEntry(dash);
      at = dashes.mend(at, end);
    }
    return line.isEnd(at) ? Rest.NOTHING : KeyedValue.mend(line, outline, at, dash);
  }
}
