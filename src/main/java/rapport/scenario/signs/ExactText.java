package rapport.scenario.signs;

import java.util.ArrayList;
import java.util.List;

/** Mends what is written in names, numbers and signs alone: keys, ids, conditions. */
final class ExactText {
  private static final int SOFT_HYPHEN = 0xAD;

  private final MendedLine line;
  private final KnownWords known;
  private final Slip slip;
  private final boolean hasPairs;

  private ExactText(MendedLine line, int from, int to, KnownWords known, Slip slip) {
    this.line = line;
    this.known = known;
    this.slip = slip;
    this.hasPairs =
        line.raw().substring(from, to).codePoints().filter(Sign::isQuote).count() % 2 == 0;
  }

  static void mend(MendedLine line, int from, int to, KnownWords known, Slip slip) {
    if (isPlain(line.raw(), from, to)) {
      line.keep(from, to);
    } else {
      new ExactText(line, from, to, known, slip).mend(from, to);
    }
  }

  private static boolean isPlain(String raw, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      if (c >= 0x7F || (c < ' ' && c != '\t')) {
        return false;
      }
    }
    return true;
  }

  private void mend(int from, int to) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && isInWord(line.at(end))) {
        end = line.after(end);
      }
      if (end > at) {
        word(at, end);
        at = end;
      } else {
        mark(at, to);
        at = line.after(at);
      }
    }
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c)
        || "-_.+".indexOf(c) >= 0
        || Sign.isUnseen(c)
        || Sign.isHyphen(c);
  }

  private void mark(int at, int to) {
    int c = line.at(at);
    int plain = Sign.plain(c);
    if (plain == c) {
      line.keep(at, line.after(at));
      return;
    }
    line.note(at, slip);
    if (Sign.isQuote(c) && !hasPairs) {
      return;
    }
    int next = line.after(at);
    boolean needsSpace = (plain == ':' || plain == ',') && next < to && line.at(next) != ' ';
    line.put((char) plain + (needsSpace ? " " : ""));
  }

  private void word(int from, int to) {
    if (isPlain(line.raw(), from, to)) {
      line.keep(from, to);
      return;
    }
    List<String> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i = line.after(i)) {
      if (Sign.isSpace(line.at(i))) {
        line.note(i, slip);
        parts.add(part(start, i));
        start = line.after(i);
      }
    }
    parts.add(part(start, to));
    line.put(joined(parts));
  }

  /** A space within a name is one too many, or stands for a hyphen; else it divides two. */
  private String joined(List<String> parts) {
    String together = String.join("", parts);
    String hyphened = String.join("-", parts);
    if (parts.size() == 1 || known.has(together)) {
      return together;
    }
    if (known.has(hyphened)) {
      return hyphened;
    }
    return slip == Slip.KEY ? together : String.join(" ", parts);
  }

  private String part(int from, int to) {
    String seen = seen(from, to);
    StringBuilder plain = new StringBuilder();
    seen.codePoints().map(Sign::plain).forEach(plain::appendCodePoint);
    if (!isMeant(seen, plain.toString())) {
      return seen;
    }
    for (int i = from; i < to; i = line.after(i)) {
      if (Sign.plain(line.at(i)) != line.at(i) && !Sign.isUnseen(line.at(i))) {
        line.note(i, slip);
      }
    }
    return plain.toString();
  }

  /** What can be seen of this part. */
  private String seen(int from, int to) {
    StringBuilder seen = new StringBuilder();
    StringBuilder hyphened = new StringBuilder();
    for (int i = from; i < to; i = line.after(i)) {
      int c = line.at(i);
      if (Sign.isHidden(c)) {
        line.note(i, slip);
        hyphened.append(c == SOFT_HYPHEN ? "-" : "");
      } else {
        seen.appendCodePoint(c);
        hyphened.appendCodePoint(c);
      }
    }
    boolean isHyphened = !known.has(seen.toString()) && known.has(hyphened.toString());
    return (isHyphened ? hyphened : seen).toString();
  }

  /**
   * Whether a word is meant as this plain one. A word that is wholly of another alphabet is its
   * author's own, unless it looks like one that is known here.
   */
  private boolean isMeant(String seen, String plain) {
    boolean isPlain = plain.chars().allMatch(c -> c < 0x7F);
    boolean isMixed = seen.chars().anyMatch(c -> c < 0x7F && Character.isLetterOrDigit(c));
    boolean isNumber = !plain.isEmpty() && plain.matches("[-+=]?[0-9.]+");
    return isPlain && !plain.equals(seen) && (isMixed || isNumber || known.has(plain));
  }
}
