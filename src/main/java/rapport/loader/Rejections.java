package rapport.loader;

import java.util.Optional;
import rapport.diagnostic.DiagnosticCode;
import rapport.diagnostic.SourcePosition;

/** What to say of a file that could not be read as YAML. */
final class Rejections {
  private Rejections() {}

  static <T> LoadResult<T> of(Optional<Yaml> root, Findings findings) {
    if (root.isEmpty() && !findings.hasErrors()) {
      findings.add(
          DiagnosticCode.MISSING_KEY,
          SourcePosition.START,
          "The file is empty.",
          "Begin with `format: 1`; `rapport new` writes a whole example.");
    }
    return new LoadResult.Rejected<>(findings.sorted());
  }
}
