package rapport.scenario.signs;

/** What stands behind a key or a dash, and what it leaves open. */
final class LineValue {
  private static final String INDICATORS = "\"'[{>|#";

  private final MendedLine line;
  private final KnownWords known;
  private final int above;
  private final boolean isExact;

  private LineValue(MendedLine line, KnownWords known, int above, boolean isExact) {
    this.line = line;
    this.known = known;
    this.above = above;
    this.isExact = isExact;
  }

  /** Mends the line from here to its end, and says what goes on below it. */
  static Rest mend(MendedLine line, int from, KnownWords known, int above, boolean isExact) {
    return new LineValue(line, known, above, isExact).begin(from);
  }

  /** The same on a line that goes on with what was left open. */
  static Rest goOn(MendedLine line, KnownWords known, Rest rest) {
    LineValue value = new LineValue(line, known, -1, rest.isExact());
    return rest.is(Rest.Kind.QUOTED)
        ? value.quoted(0, rest.quote())
        : value.brackets(0, rest.depth(), rest.quote());
  }

  private Rest begin(int from) {
    int start = from;
    while (line.at(start) == ' ' || Sign.isUnseen(line.at(start))) {
      start = line.after(start);
    }
    boolean isEnd = line.isEnd(start);
    boolean isShape = isEnd || isExact || INDICATORS.indexOf(line.at(start)) >= 0;
    if (isShape) {
      line.noteUnseen(from, start, Slip.BRACKET);
      line.put(isEnd ? "" : " ".repeat(plainSpaces(from, start)));
      return isEnd ? Rest.NOTHING : value(start);
    }
    line.keep(from, start);
    return value(start);
  }

  private int plainSpaces(int from, int to) {
    int spaces = (int) line.raw().substring(from, to).chars().filter(c -> c == ' ').count();
    boolean isRoomNeeded = line.width() > 0 && !line.text().endsWith(" ");
    return isRoomNeeded ? Math.max(1, spaces) : spaces;
  }

  private Rest value(int at) {
    int c = line.at(at);
    return switch (c) {
      case '#' -> comment(at);
      case '"', '\'' -> {
        line.keep(at, at + 1);
        yield quoted(at + 1, c);
      }
      case '[', '{' -> brackets(at, 0, 0);
      case '>', '|' -> block(at);
      default -> plain(at);
    };
  }

  private Rest comment(int at) {
    line.keep(at, line.raw().length());
    return Rest.NOTHING;
  }

  private Rest plain(int at) {
    int end = line.raw().length();
    int comment = line.raw().indexOf(" #", at);
    if (isExact) {
      int last = comment < 0 ? end : comment;
      ExactText.mend(line, at, last, known, Slip.VALUE);
      line.keep(last, end);
    } else if (isQuotedInVain(at, end)) {
      straighten(at, end);
    } else {
      line.keep(at, end);
    }
    return Rest.plain(above, isExact);
  }

  /** Printed quotation marks around a text that would need plain ones. */
  private boolean isQuotedInVain(int at, int end) {
    String text = line.raw().substring(at, end).stripTrailing();
    return text.length() > 1
        && Sign.isQuote(text.charAt(0))
        && Sign.isQuote(text.charAt(text.length() - 1))
        && (text.contains(": ") || text.contains(" #"));
  }

  private void straighten(int at, int end) {
    String text = line.raw().substring(at, end).stripTrailing();
    line.note(at, Slip.QUOTE);
    line.put("'" + text.substring(1, text.length() - 1).replace("'", "''") + "'");
  }

  private Rest block(int at) {
    int end = at + 1;
    while (!line.isEnd(end) && isHeader(line.at(end))) {
      end = line.after(end);
    }
    boolean isWhole = line.isEnd(end) || line.at(end) == '#';
    if (!isWhole) {
      return plain(at);
    }
    unseenDropped(at, end);
    line.keep(end, line.raw().length());
    return Rest.block(above, isExact);
  }

  private static boolean isHeader(int c) {
    return c == '-' || c == '+' || c == ' ' || (c >= '0' && c <= '9') || Sign.isUnseen(c);
  }

  private void unseenDropped(int from, int to) {
    for (int i = from; i < to; i = line.after(i)) {
      if (Sign.isUnseen(line.at(i))) {
        line.note(i, Slip.BRACKET);
      } else {
        line.keep(i, line.after(i));
      }
    }
  }

  private Rest quoted(int from, int quote) {
    int end = closing(from, quote);
    inQuotes(from, end);
    if (line.isEnd(end)) {
      return Rest.quoted(quote, isExact);
    }
    line.keep(end, end + 1);
    return tail(end + 1);
  }

  private void inQuotes(int from, int end) {
    if (isExact) {
      ExactText.mend(line, from, end, known, Slip.VALUE);
    } else {
      line.keep(from, end);
    }
  }

  /** Where the quotation mark stands that ends what began before; the line's end if none does. */
  private int closing(int from, int quote) {
    String raw = line.raw();
    for (int i = from; i < raw.length(); i++) {
      boolean isEscape = quote == '"' && raw.charAt(i) == '\\';
      boolean isDouble = quote == '\'' && raw.startsWith("''", i);
      if (isEscape || isDouble) {
        i++;
      } else if (raw.charAt(i) == quote) {
        return i;
      }
    }
    return raw.length();
  }

  private Rest brackets(int from, int before, int open) {
    int depth = before;
    int quote = open;
    int start = open == 0 ? from : afterQuoted(from, open);
    while (start >= 0) {
      int at = nextMark(start);
      inQuotes(start, at);
      if (line.isEnd(at)) {
        return Rest.brackets(depth, 0, isExact);
      }
      int mark = line.at(at);
      line.keep(at, at + 1);
      depth += mark == '[' || mark == '{' ? 1 : 0;
      depth -= mark == ']' || mark == '}' ? 1 : 0;
      if (depth == 0) {
        return tail(at + 1);
      }
      start = mark == '"' || mark == '\'' ? afterQuoted(at + 1, mark) : at + 1;
      quote = mark;
    }
    return Rest.brackets(depth, quote, isExact);
  }

  /** Where the next bracket or quotation mark stands, or the line ends. */
  private int nextMark(int from) {
    int at = from;
    while (!line.isEnd(at) && "[]{}\"'".indexOf(line.at(at)) < 0) {
      at = line.after(at);
    }
    return at;
  }

  /** Where what follows upon the quoted words here begins, or -1 when they go on below. */
  private int afterQuoted(int from, int quote) {
    int end = closing(from, quote);
    inQuotes(from, end);
    if (line.isEnd(end)) {
      return -1;
    }
    line.keep(end, end + 1);
    return end + 1;
  }

  private Rest tail(int from) {
    int comment = line.raw().indexOf('#', from);
    int end = comment < 0 ? line.raw().length() : comment;
    unseenDropped(from, end);
    line.keep(end, line.raw().length());
    return Rest.NOTHING;
  }
}
