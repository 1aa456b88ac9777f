package rapport.scenario.diagnostic;

import java.util.List;

/**
 * One finding: what is wrong, where, and what to do.
 *
 * @param message one sentence on what is wrong
 * @param help what to do, may be empty
 * @param suggestions at most three words the author may have meant
 * @param witness the shortest choices that lead there, as node/response; empty when no path is
 *     concerned
 */
public record Diagnostic(
    DiagnosticCode code,
    Severity severity,
    SourcePosition position,
    String message,
    String help,
    List<String> suggestions,
    List<String> witness)
    implements Comparable<Diagnostic> {

  public Diagnostic {
    suggestions = List.copyOf(suggestions);
    witness = witness instanceof Witness ? witness : List.copyOf(witness);
  }

  public static Diagnostic of(
      DiagnosticCode code, SourcePosition position, String message, String help) {
    return new Diagnostic(code, code.severity(), position, message, help, List.of(), List.of());
  }

  public Diagnostic suggesting(List<String> words) {
    return new Diagnostic(code, severity, position, message, help, words, witness);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** In the order of the file; at one place, by code. */
  @Override
  public int compareTo(Diagnostic other) {
    int byPlace = position.compareTo(other.position);
    return byPlace != 0 ? byPlace : code.compareTo(other.code);
  }
}
