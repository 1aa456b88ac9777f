package rapport.scenario.yaml;

import java.util.Locale;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceLines;
import rapport.scenario.diagnostic.SourcePosition;
import rapport.scenario.signs.SignScan;
import rapport.text.Sanitiser;

/**
 * The text itself, looked at before any YAML is read: its bytes, its size, the length of its lines,
 * and characters that may not be there.
 */
public final class TextScan {
  /** Longer lines are refused unread: reading one takes time with the square of its length. */
  static final int LONGEST_LINE = 64 * 1024;

  /** From here on there are combining marks, which one letter can be written with or without. */
  static final char FIRST_RARE = '\u0300';

  private static final char NO_BREAK = '\uFEFF';
  private static final char WORD_JOINER = '\u2060';
  private static final char FILLER = Repair.FILLER.charAt(0);
  private static final char REPLACEMENT = '\uFFFD';

  private final SourceText source;
  private final FileFindings findings;
  private String text;
  private SourceLines lines;

  private TextScan(SourceText source, FileFindings findings) {
    this.source = source;
    this.findings = findings;
    this.text = source.text();
    this.lines = SourceLines.of(text);
  }

  public static PreparedText prepare(SourceText source, FileFindings findings) {
    return new TextScan(source, findings).prepare();
  }

  private PreparedText prepare() {
    if (source.isTooLarge()) {
      reportSize();
      return new PreparedText("", lines, false, false);
    }
    boolean isReadable = hasShortLines();
    reportBadBytes();
    if (text.indexOf('\0') >= 0 && source.firstBad() >= 0) {
      // A picture or a word processor's file: the one finding says it all.
      return new PreparedText("", lines, false, false);
    }
    return isReadable ? prepare(Marks.of(text)) : new PreparedText(text, lines, false, false);
  }

  private PreparedText prepare(Marks marks) {
    if (marks.hasSuspect() || SignScan.mayHaveStrayLetters(text, lines)) {
      replace(SignScan.mend(text, lines, findings));
    }
    if (marks.hasForbidden()) {
      replace(cleaned());
    }
    return new PreparedText(text, lines, true, marks.isSimple());
  }

  private void replace(String mended) {
    if (!mended.equals(text)) {
      text = mended;
      lines = SourceLines.of(mended);
    }
  }

  /** What kinds of characters a text has. */
  private record Marks(boolean isSimple, boolean hasSuspect, boolean hasForbidden) {
    static Marks of(String text) {
      boolean isSimple = true;
      boolean hasSuspect = false;
      boolean hasForbidden = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < ' ' || c >= 0x7F) {
          isSimple &= c < FIRST_RARE;
          hasSuspect |= SignScan.isSuspect(c);
          hasForbidden |= isForbidden(c);
        }
      }
      return new Marks(isSimple && !hasForbidden, hasSuspect, hasForbidden);
    }
  }

  private void reportSize() {
    findings.add(
        DiagnosticCode.TOO_LARGE,
        SourcePosition.START,
        "This file is larger than " + SourceText.MOST / 1024 / 1024 + " MB.",
        "Is it the file you meant? If so, divide it into several scenarios.");
  }

  private boolean hasShortLines() {
    boolean fits = true;
    for (int line = 1; line <= lines.count(); line++) {
      if (lines.isLonger(line, LONGEST_LINE)) {
        findings.add(
            DiagnosticCode.TOO_LARGE,
            new SourcePosition(line, 1),
            String.format(Locale.ROOT, "This line has more than %,d characters.", LONGEST_LINE),
            "Write long text below `>-`, over several lines.");
        fits = false;
      }
    }
    return fits;
  }

  private void reportBadBytes() {
    if (source.firstBad() >= 0) {
      findings.add(
          DiagnosticCode.NOT_UTF_8,
          lines.position(source.firstBad()),
          "From here on, this file is not written in UTF-8.",
          "Open it in your editor and save it again with the encoding UTF-8.");
    }
  }

  /** Whether it may have to be replaced wherever it stands. */
  private static boolean isForbidden(char c) {
    return c != '\n'
        && c != '\r'
        && c != '\t'
        && (c < 0xA0
            || Character.isSurrogate(c)
            || c == FILLER
            || c >= 0xFFFE
            || isMarkWithin(c)
            || isUnsafe(c));
  }

  private static boolean isMarkWithin(char c) {
    return c == NO_BREAK;
  }

  private static boolean isUnsafe(int c) {
    return c > 0x2000 && Sanitiser.isUnsafe(c);
  }

  private String cleaned() {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      clean.appendCodePoint(allowed(c, i));
      i += Character.charCount(c);
    }
    return clean.toString();
  }

  private int allowed(int c, int at) {
    if (c == NO_BREAK) {
      // The same thing by its newer name, which a parser counts as the one column it is.
      return WORD_JOINER;
    }
    boolean isWhite = c == '\n' || c == '\r' || c == '\t';
    if (isWhite || !(Sanitiser.isUnsafe(c) || c == FILLER || c == 0xFFFE || c == 0xFFFF)) {
      return c;
    }
    String message =
        findings.isFull(DiagnosticCode.CONTROL_CHARACTER)
            ? ""
            : "Here stands " + ControlCharacters.describe(c) + ", which cannot be seen.";
    findings.add(
        DiagnosticCode.CONTROL_CHARACTER, lines.position(at), message, ControlCharacters.HELP);
    return REPLACEMENT;
  }
}
