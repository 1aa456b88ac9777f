package rapport.report.author;

import java.util.ArrayList;
import java.util.List;
import rapport.report.page.Block;
import rapport.report.page.Role;
import rapport.report.page.Span;
import rapport.report.page.Words;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticText;
import rapport.scenario.diagnostic.Severity;
import rapport.text.Sanitiser;

/** What the checks found in the one file somebody is working on. */
public final class FindingsPage {
  private FindingsPage() {}

  /** How many there are of each kind. */
  public static String counted(List<Diagnostic> findings) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(found -> found.severity() == severity).count();
      if (count > 0) {
        parts.add(Words.count(count, severity.word(), severity.word() + "s"));
      }
    }
    return parts.isEmpty() ? "nothing found" : String.join(", ", parts);
  }

  /** One paragraph for each: how serious, where, and what is wrong. */
  public static List<Block> brief(List<Diagnostic> findings) {
    return findings.stream().map(FindingsPage::brief).toList();
  }

  private static Block brief(Diagnostic finding) {
    String what = ", line " + finding.position().line() + ": " + Sanitiser.line(finding.message());
    return verbatim(
        Block.Kind.PARAGRAPH,
        0,
        new Span(role(finding.severity()), finding.severity().word()),
        new Span(Role.BODY, what),
        new Span(Role.HINT, " [" + finding.code().id() + "]"));
  }

  /** Two paragraphs for each: what is wrong, and below it what to do. */
  public static List<Block> advice(List<Diagnostic> findings) {
    List<Block> blocks = new ArrayList<>();
    for (Diagnostic finding : findings) {
      blocks.add(brief(finding));
      String help = String.join(" ", help(new DiagnosticText("", "").of(finding)));
      if (!help.isEmpty()) {
        blocks.add(help(help));
      }
    }
    return blocks;
  }

  /**
   * Everything on each, with the line it is about and a mark under the place.
   *
   * @param text of the file
   * @param width of the page
   */
  public static List<Block> full(List<Diagnostic> findings, String text, int width) {
    // A margin on the left, and dots on both sides.
    DiagnosticText writer = new DiagnosticText("", text, Math.max(8, width - 6));
    List<Block> blocks = new ArrayList<>();
    for (Diagnostic finding : findings) {
      List<List<DiagnosticText.Piece>> lines = writer.of(finding);
      blocks.add(Block.BLANK);
      blocks.add(brief(finding));
      lines.stream().filter(FindingsPage::isSource).map(FindingsPage::source).forEach(blocks::add);
      help(lines).stream().map(FindingsPage::help).forEach(blocks::add);
    }
    return blocks;
  }

  private static boolean isSource(List<DiagnosticText.Piece> line) {
    DiagnosticText.Role role = line.get(0).role();
    return role == DiagnosticText.Role.SOURCE || role == DiagnosticText.Role.CARET;
  }

  private static Block source(List<DiagnosticText.Piece> line) {
    boolean isMark = line.get(0).role() == DiagnosticText.Role.CARET;
    return Block.figure(new Span(isMark ? Role.HEADING : Role.BODY, line.get(0).text()));
  }

  private static List<String> help(List<List<DiagnosticText.Piece>> lines) {
    return lines.stream()
        .map(line -> line.get(0))
        .filter(piece -> piece.role() == DiagnosticText.Role.HELP)
        .map(piece -> piece.text().strip())
        .toList();
  }

  private static Block help(String words) {
    return verbatim(Block.Kind.PARAGRAPH, 2, new Span(Role.BODY, words));
  }

  /** Underscores mark nothing here: an author's own words may be quoted. */
  private static Block verbatim(Block.Kind kind, int indent, Span... spans) {
    return new Block(kind, "", List.of(spans), indent);
  }

  private static Role role(Severity severity) {
    return switch (severity) {
      case ERROR -> Role.POOR;
      case WARNING -> Role.FAIR;
      case NOTE -> Role.HINT;
    };
  }
}
