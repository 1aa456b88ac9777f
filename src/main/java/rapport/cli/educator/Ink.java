package rapport.cli.educator;

import java.util.List;
import rapport.cli.command.Output;
import rapport.cli.command.Surroundings;
import rapport.scenario.diagnostic.DiagnosticText;
import rapport.scenario.diagnostic.Severity;

/** Prints findings, coloured by what each piece means where the terminal takes colours. */
final class Ink {
  private static final String BOLD = "1";
  private static final String FAINT = "2";

  private final Output out;
  private final boolean isColoured;

  private Ink(Output out, boolean isColoured) {
    this.out = out;
    this.isColoured = isColoured;
  }

  /**
   * Colours only for a terminal that has them, and none where {@code NO_COLOR} is set to anything
   * (no-color.org).
   */
  static Ink of(Surroundings surroundings) {
    String term = surroundings.environment().getOrDefault("TERM", "dumb");
    boolean isWanted = surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty();
    return new Ink(
        surroundings.out(), surroundings.isOutTerminal() && isWanted && !term.equals("dumb"));
  }

  /** The lines of one finding. */
  void print(List<List<DiagnosticText.Piece>> lines, Severity severity) {
    for (List<DiagnosticText.Piece> line : lines) {
      line.forEach(piece -> print(piece, severity));
      out.print("\n");
    }
  }

  private void print(DiagnosticText.Piece piece, Severity severity) {
    String look = isColoured ? look(piece.role(), severity) : "";
    if (look.isEmpty()) {
      out.print(piece.text());
    } else {
      out.styled(look, piece.text());
    }
  }

  private static String look(DiagnosticText.Role role, Severity severity) {
    return switch (role) {
      case WHERE -> BOLD;
      case SEVERITY, CARET -> colour(severity);
      case CODE -> FAINT;
      case MESSAGE, SOURCE, HELP -> "";
    };
  }

  /** Bold red, bold yellow, bold cyan: readable on light and on dark grounds. */
  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case NOTE -> "1;36";
    };
  }
}
