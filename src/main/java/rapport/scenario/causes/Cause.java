package rapport.scenario.causes;

import java.util.Map;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourcePosition;

/**
 * One slip, named by what brought it about.
 *
 * @param mended the lines that are about it, as they were meant; none where nobody can tell what
 *     was meant, so that nothing below it can be judged
 */
record Cause(
    DiagnosticCode code,
    SourcePosition at,
    String message,
    String help,
    Map<Integer, String> mended) {

  Cause {
    mended = Map.copyOf(mended);
  }

  /**
   * A slip that is mended in the line where it shows.
   *
   * @param at where in the line it shows, in characters from 0
   */
  static Cause mended(WrittenLine line, int at, String message, String help, String meant) {
    return new Cause(
        DiagnosticCode.YAML_SYNTAX,
        line.line().at(at),
        message,
        help,
        Map.of(line.number(), meant));
  }

  /** Something that is not there, above the line where that shows. */
  static Cause missing(WrittenLine line, String message, String help) {
    return new Cause(DiagnosticCode.YAML_SYNTAX, line.position(), message, help, Map.of());
  }

  Cause of(DiagnosticCode other) {
    return new Cause(other, at, message, help, mended);
  }

  boolean isMended() {
    return !mended.isEmpty();
  }
}
