package rapport.scenario.signs;

import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceLines;

/**
 * Finds the characters that are not what they look like where a file's shape or a name rests on
 * them, reports each line's once, and writes what was meant in their place, so that the rest of the
 * file can be checked. What people read (texts, comments) is left as it is.
 */
public final class SignScan {
  private final String text;
  private final SourceLines lines;
  private final FileFindings findings;
  private final Outline outline;
  private Rest rest = Rest.NOTHING;

  private SignScan(String text, SourceLines lines, FileFindings findings) {
    this.text = text;
    this.lines = lines;
    this.findings = findings;
    this.outline = new Outline(text, lines);
  }

  /** Whether this can be such a character. Quick to say no. */
  public static boolean isSuspect(char c) {
    boolean isPrinted = c >= ' ' && c < 0x7F;
    boolean isLatin = c >= 0xC0 && c < 0x250 && c != '\u0131';
    return !isPrinted && !isLatin && c != '\n' && c != '\r' && c != '\t';
  }

  /** Whether letters may stand among the spaces before some line. Quick to say no. */
  public static boolean mayHaveStrayLetters(String text, SourceLines lines) {
    return StrayLetters.areIn(text, lines);
  }

  /** The text with what was meant; the same one when nothing had to be mended. */
  public static String mend(String text, SourceLines lines, FileFindings findings) {
    return new SignScan(text, lines, findings).mend();
  }

  private String mend() {
    StringBuilder mended = new StringBuilder(text.length() + 16);
    boolean isMended = false;
    for (int number = 1; number <= lines.count(); number++) {
      MendedLine line = new MendedLine(lines.line(number));
      outline.moveTo(number);
      rest = read(line);
      if (line.isMended()) {
        SignReport.add(line, number, findings);
        isMended = true;
      }
      int next = number < lines.count() ? lines.start(number + 1) : text.length();
      mended.append(line.text()).append(text, lines.end(number), next);
    }
    return isMended ? mended.toString() : text;
  }

  /** Mends a line, and says what goes on below it. */
  private Rest read(MendedLine line) {
    return switch (rest.kind()) {
      case QUOTED, BRACKETS -> LineValue.goOn(line, outline.known(), rest);
      case BLOCK -> BlockLine.mend(line, outline, rest).orElseGet(() -> shape(line));
      case PLAIN -> PlainLine.mend(line, outline, rest).orElseGet(() -> shape(line));
      case NOTHING -> shape(line);
    };
  }

  private Rest shape(MendedLine line) {
    return ShapeLine.mend(line, outline);
  }
}
