package rapport.loader;

import java.util.List;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.SourceMap;

/** What came of reading a file: the content, or the reasons why there is none. */
public sealed interface LoadResult<T> {
  /** Sorted by place. */
  List<Diagnostic> diagnostics();

  /** The file can be used; what was found besides is no error. */
  record Accepted<T>(T content, SourceMap positions, List<Diagnostic> diagnostics)
      implements LoadResult<T> {}

  /** The file can't be used; at least one finding is an error. */
  record Rejected<T>(List<Diagnostic> diagnostics) implements LoadResult<T> {}
}
