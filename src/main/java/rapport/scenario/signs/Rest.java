package rapport.scenario.signs;

/**
 * What a line leaves open for those below it.
 *
 * @param above the column that lines must be indented further than to belong to it
 * @param isExact whether names and numbers stand there, and no free words
 * @param indent how far the lines of a block are indented; -1 before the first of them
 * @param quote the quotation mark that has to come, or 0
 * @param depth how many brackets have to be closed
 */
record Rest(Kind kind, int above, boolean isExact, int indent, int quote, int depth) {
  static final Rest NOTHING = new Rest(Kind.NOTHING, -1, false, -1, 0, 0);

  enum Kind {
    NOTHING,
    PLAIN,
    BLOCK,
    QUOTED,
    BRACKETS
  }

  static Rest plain(int above, boolean isExact) {
    return new Rest(Kind.PLAIN, above, isExact, -1, 0, 0);
  }

  static Rest block(int above, boolean isExact) {
    return new Rest(Kind.BLOCK, above, isExact, -1, 0, 0);
  }

  static Rest quoted(int quote, boolean isExact) {
    return new Rest(Kind.QUOTED, -1, isExact, -1, quote, 0);
  }

  static Rest brackets(int depth, int quote, boolean isExact) {
    return new Rest(Kind.BRACKETS, -1, isExact, -1, quote, depth);
  }

  /** How far a line must be indented at least to belong to it. */
  int least() {
    return indent >= 0 ? indent : above + 1;
  }

  Rest indented(int columns) {
    return new Rest(kind, above, isExact, columns, quote, depth);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
