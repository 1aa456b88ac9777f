package rapport.scenario.yaml;

import java.util.Optional;
import rapport.scenario.diagnostic.SourcePosition;

/**
 * What an author wrote that YAML cannot read, at the place where they wrote it.
 *
 * @param repair how to go on reading, if there is a way
 */
record SyntaxMistake(SourcePosition at, String message, String help, Optional<Repair> repair) {

  static SyntaxMistake of(SourcePosition at, String message, String help) {
    return new SyntaxMistake(at, message, help, Optional.empty());
  }

  SyntaxMistake repairedBy(Repair repair) {
    return new SyntaxMistake(at, message, help, Optional.of(repair));
  }
}
