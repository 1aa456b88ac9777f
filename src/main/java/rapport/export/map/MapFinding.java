package rapport.export.map;

import java.util.List;
import java.util.stream.Collectors;
import rapport.scenario.diagnostic.DiagnosticText.Piece;
import rapport.scenario.diagnostic.DiagnosticText.Role;
import rapport.scenario.diagnostic.Severity;

/** One of the things that {@code check} finds, for a map's page. */
record MapFinding(Severity severity, List<List<Piece>> lines) {
  List<Piece> message() {
    return lines.get(0);
  }

  /** The place in the file; empty for none. */
  String source() {
    return lines.stream()
        .filter(MapFinding::isSource)
        .map(line -> line.stream().map(Piece::text).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  List<List<Piece>> help() {
    return lines.stream().skip(1).filter(line -> !isSource(line)).toList();
  }

  private static boolean isSource(List<Piece> line) {
    return line.stream()
        .anyMatch(piece -> piece.role() == Role.SOURCE || piece.role() == Role.CARET);
  }

  /** The class of a piece; empty where it looks like any words. */
  String type(Piece piece) {
    return switch (piece.role()) {
      case WHERE, CODE -> "faint";
      case SEVERITY -> severity.word();
      case MESSAGE, SOURCE, CARET, HELP -> "";
    };
  }
}
