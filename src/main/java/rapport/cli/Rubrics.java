package rapport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rapport.scenario.Rubric;

/** The rubric of each attempt: the one it was made with, as long as a copy of it is kept. */
final class Rubrics {
  private final Bench bench;
  private final Map<String, Rubric> known = new HashMap<>();
  private boolean isMissing;

  Rubrics(Bench bench) {
    this.bench = bench;
  }

  /** The rubric whose file has this hash; the present one where that is not kept any more. */
  Rubric of(String sha256) {
    return known.computeIfAbsent(sha256, this::find);
  }

  /** Whether the present rubric had to stand in for another. */
  boolean isMissing() {
    return isMissing;
  }

  private Rubric find(String sha256) {
    try {
      Materials materials = bench.materials();
      Optional<byte[]> kept = bench.home().sources().find(sha256);
      isMissing |= kept.isEmpty() && !materials.rubricBytes().sha256().equals(sha256);
      return kept.map(materials::with).orElse(materials).rubric();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
