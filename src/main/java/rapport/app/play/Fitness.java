package rapport.app.play;

import java.io.IOException;
import java.util.Optional;
import rapport.analysis.Analysis;
import rapport.app.workspace.Materials;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.store.library.BundledFiles;
import rapport.store.library.Source;

/** Whether a scenario that can be played is free of errors that only show on its paths. */
final class Fitness {
  /** As many states as are explored before practice, which must not keep anybody waiting. */
  static final int GLANCE = 20_000;

  private final Materials materials;
  private final Source source;

  Fitness(Materials materials, Source source) {
    this.materials = materials;
    this.source = source;
  }

  /**
   * The first error, in words; nothing when there is none, or for a scenario that came with Rapport
   * and is checked there.
   *
   * @param limit how many states are explored
   */
  Optional<String> firstError(Materials.Playable playable, int limit) throws IOException {
    if (materials.isBundled() && BundledFiles.isBundled(source, playable.bytes().content())) {
      return Optional.empty();
    }
    return Analysis.of(
            playable.scenario(),
            playable.positions(),
            materials.rubric(),
            limit,
            playable.diagnostics())
        .findings()
        .stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(this::words);
  }

  private String words(Diagnostic first) {
    return source.name()
        + " has an error. Line "
        + first.position().line()
        + ": "
        + first.message()
        + " To see it with what to do: rapport check "
        + source.name();
  }
}
