package rapport.scenario.signs;

/**
 * A key at the beginning of a line.
 *
 * @param word as it is meant
 * @param end where it ends, with what can't be seen
 * @param colon where its colon stands
 * @param value where what follows begins, and the room before it
 */
record KeyShape(String word, int end, int colon, int value) {
  private static final KeyShape NONE = new KeyShape("", -1, -1, -1);

  /** The key that begins here, if one does. */
  static KeyShape of(MendedLine line, int from, KnownWords known, boolean isFree) {
    int end = end(line, from);
    int colon = end;
    while (line.at(colon) == ' ') {
      colon++;
    }
    boolean isColon = line.at(colon) == ':';
    if (end == from || (!isColon && !Sign.isColon(line.at(colon)))) {
      return NONE;
    }
    int value = line.after(colon);
    boolean isOdd = !isColon || Sign.isUnseen(line.at(value));
    if (!isOdd && !line.isEnd(value) && line.at(value) != ' ') {
      return NONE;
    }
    return shape(line, from, new KeyShape("", end, colon, value), known, isFree, isOdd);
  }

  private static KeyShape shape(
      MendedLine line, int from, KeyShape at, KnownWords known, boolean isFree, boolean isOdd) {
    MendedLine draft = new MendedLine(line.raw());
    ExactText.mend(draft, from, at.end(), known, Slip.KEY);
    String word = draft.text().replace("\"", "").replace("'", "");
    KeyShape shape = new KeyShape(word, at.end(), at.colon(), at.value());
    if (!isOdd && !draft.isMended()) {
      return shape;
    }
    boolean endsLine = line.raw().substring(at.value()).isBlank();
    boolean mayBeText = isFree || (line.at(at.colon()) != ':' && !endsLine);
    return KnownWords.isName(word) && (!mayBeText || known.has(word)) ? shape : NONE;
  }

  private static int end(MendedLine line, int from) {
    int at = from;
    int quote = line.at(from);
    if (quote == '"' || quote == '\'') {
      int closing = line.raw().indexOf(quote, from + 1);
      return closing < 0 ? from : closing + 1;
    }
    while (!line.isEnd(at) && !isBreak(line.at(at))) {
      at = line.after(at);
    }
    return at;
  }

  private static boolean isBreak(int c) {
    return " :#\"[]{},&*!|>%@`\t".indexOf(c) >= 0 || Sign.isColon(c);
  }

  boolean isThere() {
    return colon >= 0;
  }
}
