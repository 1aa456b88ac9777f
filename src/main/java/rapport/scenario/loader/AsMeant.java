package rapport.scenario.loader;

import java.util.function.BiFunction;
import rapport.scenario.causes.Causes;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.yaml.SourceText;

/** Reads a file, and where it can't be read as it stands, once more as it was meant. */
public final class AsMeant {
  private AsMeant() {}

  /**
   * What became of the text.
   *
   * @param loader reads a text of which something has been found already
   */
  public static <T> LoadResult<T> load(
      SourceText source, BiFunction<SourceText, FileFindings, LoadResult<T>> loader) {
    LoadResult<T> asWritten = loader.apply(source, new FileFindings());
    return asWritten.value().isPresent()
        ? asWritten
        : Causes.in(source).map(causes -> load(causes, loader)).orElse(asWritten);
  }

  private static <T> LoadResult<T> load(
      Causes causes, BiFunction<SourceText, FileFindings, LoadResult<T>> loader) {
    return causes
        .meant()
        .map(text -> loader.apply(text, causes.findings()))
        .orElseGet(() -> new LoadResult.Rejected<>(causes.findings().sorted()));
  }
}
