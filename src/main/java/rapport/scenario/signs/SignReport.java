package rapport.scenario.signs;

import java.util.Locale;
import java.util.stream.Collectors;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourcePosition;

/** Says what was found on a line, once, whatever else would follow from it. */
final class SignReport {
  private static final int MOST_NAMED = 3;

  private final MendedLine line;
  private final int sign;

  private SignReport(MendedLine line) {
    this.line = line;
    this.sign = line.at(line.first());
  }

  static void add(MendedLine line, int number, FileFindings findings) {
    SignReport report = new SignReport(line);
    int column = 1 + line.raw().codePointCount(0, line.first());
    DiagnosticCode code = report.code();
    boolean isFull = findings.isFull(code);
    findings.add(
        code,
        new SourcePosition(number, column),
        isFull ? "" : report.message(),
        isFull ? "" : report.help());
    findings.beQuietAbout(number, number);
  }

  private DiagnosticCode code() {
    if (isLetters()) {
      return DiagnosticCode.YAML_SYNTAX;
    }
    return Sign.isUnseen(sign) ? DiagnosticCode.CONTROL_CHARACTER : DiagnosticCode.LOOK_ALIKE;
  }

  private boolean isLetters() {
    return line.slip() == Slip.LETTER || line.slip() == Slip.WORD;
  }

  private String message() {
    if (line.slip() == Slip.WORD) {
      return "`" + line.letters() + "` stands before a key, where only spaces may stand.";
    }
    if (line.slip() == Slip.LETTER) {
      return "A stray `" + line.letters() + "` stands among the spaces before this line.";
    }
    if (Sign.isUnseen(sign)) {
      return where() + " stands " + Sign.named(sign) + ", which cannot be seen" + others() + ".";
    }
    return "The `"
        + Character.toString(sign)
        + "` "
        + place()
        + " is "
        + Sign.named(sign)
        + ", "
        + likeness()
        + others()
        + ".";
  }

  private String likeness() {
    return switch (line.slip()) {
      case DASH -> "which begins no entry of a list";
      case QUOTE -> "which does not hold a text together as a plain quotation mark does";
      default -> "which only looks like `" + Character.toString(Sign.plain(sign)) + "`";
    };
  }

  private String where() {
    String place = place();
    return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
  }

  private String place() {
    return switch (line.slip()) {
      case INDENT, LETTER, WORD -> "among the spaces before this line";
      case DASH -> "at the dash";
      case KEY -> "in this key";
      case COLON -> "at the colon";
      case VALUE -> "in this value";
      case QUOTE, BRACKET -> "before this text";
    };
  }

  /** What else of the kind stands on the line. */
  private String others() {
    String names =
        line.signs().stream()
            .filter(other -> other != sign)
            .limit(MOST_NAMED)
            .map(
                other ->
                    (Sign.isUnseen(other) ? "" : "`" + Character.toString(other) + "`, ")
                        + Sign.name(other))
            .collect(Collectors.joining("; "));
    if (names.isEmpty()) {
      return line.count() > 1 ? " (" + line.count() + " times on this line)" : "";
    }
    return " (also on this line: " + names + ")";
  }

  private String help() {
    if (isLetters()) {
      return "Delete it, and look whether the line begins below its neighbours.";
    }
    if (Sign.isSpace(sign)) {
      return "Delete it, and type a plain space with the space bar where one is needed.";
    }
    if (Sign.isUnseen(sign)) {
      return "Delete it: step through the line with the arrow keys, or delete the word and type it again.";
    }
    if (Sign.isQuote(sign) && line.slip() != Slip.QUOTE) {
      return "Write it without quotation marks, or between plain ones.";
    }
    return switch (line.slip()) {
      case DASH -> "Type a plain hyphen and a space, `- `, in its place.";
      case COLON -> "Type a plain colon and a space, `: `, in its place.";
      case QUOTE ->
          "Put plain quotation marks around the text, or write `>-` after the colon and the text on the next line, indented.";
      default -> "Type a plain `" + Character.toString(Sign.plain(sign)) + "` in its place.";
    };
  }
}
