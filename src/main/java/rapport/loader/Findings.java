package rapport.loader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.DiagnosticCode;
import rapport.diagnostic.SourcePosition;

/** Collects what is wrong with a file. */
final class Findings {
  /** Of one kind, more than this tells nobody anything new. */
  private static final int MOST_OF_A_KIND = 50;

  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<DiagnosticCode, Integer> counts = new EnumMap<>(DiagnosticCode.class);

  void add(DiagnosticCode code, SourcePosition position, String message, String help) {
    add(Diagnostic.of(code, position, message, help));
  }

  void add(
      DiagnosticCode code,
      SourcePosition position,
      String message,
      String help,
      String word,
      Collection<String> candidates) {
    add(Diagnostic.of(code, position, message, help).suggesting(Suggestions.of(word, candidates)));
  }

  private void add(Diagnostic diagnostic) {
    String mistake = diagnostic.code() + " " + diagnostic.position() + " " + diagnostic.message();
    if (!seen.add(mistake)) {
      return; // Read twice, but made once.
    }
    int count = counts.merge(diagnostic.code(), 1, Integer::sum);
    if (count <= MOST_OF_A_KIND) {
      found.add(diagnostic);
    }
  }

  boolean has(DiagnosticCode code) {
    return counts.containsKey(code);
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    counts.forEach(
        (code, count) -> {
          if (count > MOST_OF_A_KIND) {
            Diagnostic last =
                found.stream().filter(d -> d.code() == code).reduce((a, b) -> b).orElseThrow();
            all.add(
                Diagnostic.of(
                    code,
                    last.position(),
                    "There are "
                        + (count - MOST_OF_A_KIND)
                        + " more of the kind "
                        + code.id()
                        + ".",
                    "Mend these first and check again."));
          }
        });
    return all.stream().sorted().toList();
  }
}
