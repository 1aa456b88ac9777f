package rapport.loader;

import java.util.List;
import java.util.Optional;
import rapport.diagnostic.Diagnostic;
import rapport.scenario.Rubric;
import rapport.scenario.Scenario;

/** Reads scenarios. */
public final class ScenarioLoader {
  private ScenarioLoader() {}

  /**
   * The scenario in these bytes.
   *
   * @param id the file's name without {@code .yaml}, which the scenario's id must be; empty when it
   *     has none
   */
  public static LoadResult<Scenario> load(String id, byte[] bytes, Rubric rubric) {
    Optional<Diagnostic> trouble = SourceText.trouble(bytes);
    return trouble.isPresent()
        ? new LoadResult.Rejected<>(List.of(trouble.get()))
        : load(SourceText.of(id, bytes), rubric);
  }

  /**
   * The scenario in this text, measured against this rubric, or everything that keeps it from being
   * one.
   */
  public static LoadResult<Scenario> load(SourceText source, Rubric rubric) {
    Findings findings = new Findings();
    Optional<Yaml> root = YamlReader.read(source.text(), findings);
    if (root.isEmpty() || findings.hasErrors()) {
      return Rejections.of(root, findings);
    }
    return new ScenarioReader(source.id(), rubric, findings).read(root.get());
  }
}
