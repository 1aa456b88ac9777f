package rapport.scenario.loader;

import java.util.List;
import java.util.Optional;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.SourceMap;

/** What became of a text: the thing it describes, or the reasons why it cannot be used. */
public sealed interface LoadResult<T> {
  /** Everything found, in the order of the file. */
  List<Diagnostic> diagnostics();

  /** What was loaded, if it was. */
  Optional<T> value();

  /**
   * The text is sound; its findings are warnings and notes.
   *
   * @param content what the text describes
   * @param positions where its parts stand
   */
  record Accepted<T>(T content, SourceMap positions, List<Diagnostic> diagnostics)
      implements LoadResult<T> {
    public Accepted {
      diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public Optional<T> value() {
      return Optional.of(content);
    }
  }

  /** The text has at least one error. */
  record Rejected<T>(List<Diagnostic> diagnostics) implements LoadResult<T> {
    public Rejected {
      diagnostics = List.copyOf(diagnostics);
      if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
        throw new IllegalArgumentException("nothing is refused without an error");
      }
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }
}
