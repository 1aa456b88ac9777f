package rapport.scenario.twine;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands in a passage: its words, its links, and what is neither. */
final class PassageMarkup {
  /** Stands in the words where a link stood. No story holds this character. */
  static final char MARK = '\u0001';

  /** Nobody nests deeper by hand; what is deeper is taken for words. */
  private static final int DEEPEST = 40;

  private final Dialect dialect;
  private final int depth;
  private final StringBuilder words = new StringBuilder();
  private final List<TweeLink> links = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private PassageMarkup(Dialect dialect, int depth) {
    this.dialect = dialect;
    this.depth = depth;
  }

  static PassageMarkup read(String text, Dialect dialect) {
    PassageMarkup markup = new PassageMarkup(dialect, 0);
    String told = dialect == Dialect.CHAPBOOK ? Chapbook.strip(text, markup) : text;
    markup.take(told.replace("\\\n", ""));
    return markup;
  }

  /** A part of this passage, read by itself. */
  PassageMarkup apart(String text) {
    PassageMarkup part = new PassageMarkup(dialect, depth + 1);
    part.take(text);
    return part;
  }

  /** Reads this text as if it stood here. */
  void take(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = depth < DEEPEST ? past(text, at) : at;
      if (end == at) {
        words.append(text.charAt(at));
        end++;
      }
      at = end;
    }
  }

  /** Reads a part that stands inside another. */
  void takeInside(String text) {
    PassageMarkup part = apart(text);
    words.append(part.words);
    links.addAll(part.links);
    remarks.addAll(part.remarks);
  }

  /** Where the text goes on behind the markup that begins here; here if it is none. */
  private int past(String text, int at) {
    return switch (text.charAt(at)) {
      case '[' -> Brackets.read(text, at, this);
      case '(' -> dialect.hasRoundMacros() ? RoundMacros.read(text, at, this) : at;
      case '<' -> pastAngle(text, at);
      case '/' -> pastComment(text, at);
      case '{', '}' -> dialect == Dialect.HARLOWE ? at + 1 : at;
      case '|' -> dialect == Dialect.HARLOWE ? Brackets.pastHookName(text, at) : at;
      default -> at;
    };
  }

  private int pastAngle(String text, int at) {
    boolean isMacro = dialect.hasAngleMacros() && text.startsWith("<<", at);
    return isMacro ? AngleMacros.read(text, at, this) : Html.read(text, at, this);
  }

  private int pastComment(String text, int at) {
    int end = Spans.pastComment(text, at, "/%", "%/");
    return end == at && dialect == Dialect.SUGARCUBE
        ? Spans.pastComment(text, at, "/*", "*/")
        : end;
  }

  void say(String plain) {
    words.append(plain);
  }

  void link(TweeLink link) {
    words.append(link.isJump() ? "" : String.valueOf(MARK));
    links.add(link);
  }

  /** Keeps something that no scenario has a place for. */
  void remark(String written) {
    String line = String.join(" ", written.lines().map(String::strip).toList()).strip();
    if (!line.isEmpty()) {
      remarks.add(line);
    }
  }

  String words() {
    return words.toString();
  }

  List<TweeLink> links() {
    return links;
  }

  List<String> remarks() {
    return remarks;
  }

  /** What there is besides links, on one line. */
  String rest() {
    String said = words.toString().replace(String.valueOf(MARK), "").strip();
    List<String> all = new ArrayList<>(remarks);
    all.add(String.join(" ", said.lines().map(String::strip).toList()));
    return String.join(" ", all).strip();
  }
}
