package rapport.scenario.signs;

/** What an entry or a line has to say: a key with its value, or a value alone. */
final class KeyedValue {
  private final MendedLine line;
  private final Outline outline;
  private final int dash;

  private KeyedValue(MendedLine line, Outline outline, int dash) {
    this.line = line;
    this.outline = outline;
    this.dash = dash;
  }

  /**
   * Mends the line from here to its end, and says what goes on below it.
   *
   * @param dash in which column the dash before it stands, or -1
   */
  static Rest mend(MendedLine line, Outline outline, int at, int dash) {
    return new KeyedValue(line, outline, dash).mend(at);
  }

  private Rest mend(int at) {
    boolean isEntry = dash >= 0;
    Enclosing.Level level = isEntry ? outline.keys().ofEntry(dash) : outline.keys().last();
    int start = isEntry ? startOfKey(at) : at;
    KeyShape key = KeyShape.of(line, start, outline.known(), isEntry && !level.isExact);
    if (!key.isThere()) {
      int above = isEntry ? dash : level.column;
      return LineValue.mend(line, at, outline.known(), above, level.isExact);
    }
    line.noteUnseen(at, start, Slip.DASH);
    return key(key, start);
  }

  private int startOfKey(int at) {
    int start = line.behindRoom(at);
    return line.isEnd(start) ? at : start;
  }

  private Rest key(KeyShape key, int start) {
    int column = line.width();
    ExactText.mend(line, start, key.end(), outline.known(), Slip.KEY);
    int value = behindUnseen(key.value());
    colon(key, value);
    int seen = line.behindRoom(value);
    boolean isOpen = line.isEnd(seen) || line.at(seen) == '#';
    outline.keys().beginKey(column, key.word(), isOpen);
    return LineValue.mend(line, value, outline.known(), column, outline.keys().last().isExact);
  }

  private void colon(KeyShape key, int value) {
    if (line.at(key.colon()) != ':') {
      line.note(key.colon(), Slip.COLON);
    }
    line.noteUnseen(key.value(), value, Slip.COLON);
    boolean needsRoom = !line.isEnd(value) && line.at(value) != ' ';
    line.put(needsRoom ? ": " : ":");
  }

  private int behindUnseen(int from) {
    int at = from;
    while (Sign.isUnseen(line.at(at))) {
      at = line.after(at);
    }
    return at;
  }
}
