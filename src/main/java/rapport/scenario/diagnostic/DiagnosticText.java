package rapport.scenario.diagnostic;

import java.util.ArrayList;
import java.util.List;
import rapport.text.DisplayWidth;
import rapport.text.Sanitiser;

/**
 * Writes a finding for a person: where, what, the line with a mark under the place, and what to do.
 */
public final class DiagnosticText {
  /** A longer line is shown as an excerpt around the place, unless another width is wished for. */
  private static final int WIDEST = 100;

  /** A longer path is shown by its last choices: the earlier ones are the way there. */
  private static final int MOST_STEPS = 12;

  private static final String MARGIN = "    ";

  private final String file;
  private final List<String> lines;
  private final int widest;

  /**
   * A writer of findings on one file.
   *
   * @param file as the person named it
   * @param text the file's text, empty when it could not be read
   */
  public DiagnosticText(String file, String text) {
    this(file, text, WIDEST);
  }

  /**
   * The same for a narrower page.
   *
   * @param widest how many characters of a source line are shown at the most
   */
  public DiagnosticText(String file, String text, int widest) {
    this.file = Sanitiser.line(file);
    this.lines = text.lines().toList();
    this.widest = widest;
  }

  /** What a piece of a line is, for those who add colour. */
  public enum Role {
    WHERE,
    SEVERITY,
    MESSAGE,
    CODE,
    SOURCE,
    CARET,
    HELP
  }

  /** A piece of a line. */
  public record Piece(Role role, String text) {}

  /** The lines of one finding, in pieces. */
  public List<List<Piece>> of(Diagnostic diagnostic) {
    List<List<Piece>> text = new ArrayList<>();
    SourcePosition at = diagnostic.position();
    text.add(
        List.of(
            new Piece(Role.WHERE, file + ":" + at.line() + ":" + at.column() + ": "),
            new Piece(Role.SEVERITY, diagnostic.severity().word() + ": "),
            new Piece(Role.MESSAGE, Sanitiser.line(diagnostic.message())),
            new Piece(Role.CODE, " [" + diagnostic.code().id() + "]")));
    source(at, text);
    help(diagnostic, text);
    return text;
  }

  private void source(SourcePosition at, List<List<Piece>> text) {
    if (at.line() > lines.size()) {
      return;
    }
    int[] line = lines.get(at.line() - 1).codePoints().toArray();
    int column = Math.min(at.column() - 1, line.length);
    int from = column > widest * 3 / 4 ? column - widest / 2 : 0;
    int length = Math.min(line.length - from, widest);
    String before = Sanitiser.line(new String(line, from, column - from));
    String shown = Sanitiser.line(new String(line, from, length));
    if (shown.isBlank()) {
      return;
    }
    String lead = from > 0 ? "\u2026" : "";
    String rest = from + length < line.length ? "\u2026" : "";
    text.add(List.of(new Piece(Role.SOURCE, MARGIN + lead + shown + rest)));
    int indent = DisplayWidth.of(lead) + DisplayWidth.of(before);
    text.add(List.of(new Piece(Role.CARET, MARGIN + " ".repeat(indent) + "^")));
  }

  private static void help(Diagnostic diagnostic, List<List<Piece>> text) {
    if (!diagnostic.suggestions().isEmpty()) {
      add(text, "Did you mean " + String.join(" or ", quoted(diagnostic.suggestions())) + "?");
    }
    if (!diagnostic.help().isEmpty()) {
      add(text, diagnostic.help());
    }
    if (!diagnostic.witness().isEmpty()) {
      add(text, "Shown by choosing: " + path(diagnostic.witness()));
    }
  }

  private static void add(List<List<Piece>> text, String line) {
    text.add(List.of(new Piece(Role.HELP, MARGIN + Sanitiser.line(line))));
  }

  private static String path(List<String> witness) {
    int left = Math.max(0, witness.size() - MOST_STEPS);
    String earlier = left == 0 ? "" : "(" + left + " choices before) ";
    return earlier + String.join(", ", witness.subList(left, witness.size()));
  }

  private static List<String> quoted(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").toList();
  }

  /** The lines of one finding without colour, each ended. */
  public String plain(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    for (List<Piece> line : of(diagnostic)) {
      line.forEach(piece -> text.append(piece.text()));
      text.append('\n');
    }
    return text.toString();
  }
}
