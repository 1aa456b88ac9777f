package rapport.scenario.loader;

import java.util.function.Supplier;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.fields.Document;
import rapport.scenario.format.Places;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;
import rapport.scenario.yaml.SourceText;

/**
 * Reads a scenario as an educator wrote it. Mistakes come back as diagnostics; nothing is thrown.
 */
public final class ScenarioLoader {
  private ScenarioLoader() {}

  /** The scenario in these bytes of a file of this name, which the scenario's id must be. */
  public static LoadResult<Scenario> load(String id, byte[] bytes, Rubric rubric) {
    return load(SourceText.of(id, bytes), rubric);
  }

  public static LoadResult<Scenario> load(SourceText source, Rubric rubric) {
    return AsMeant.load(source, (text, early) -> load(text, early, rubric));
  }

  private static LoadResult<Scenario> load(SourceText source, FileFindings early, Rubric rubric) {
    Document<ScenarioReader> document =
        Document.read(
            source,
            Places.SCENARIO,
            "This scenario",
            early,
            (prepared, findings) -> new ScenarioReader(source, prepared, rubric, findings));
    FileFindings findings = document.findings();
    if (!document.isReadable()) {
      return new LoadResult.Rejected<>(findings.sorted());
    }
    Supplier<Scenario> scenario = document.sink().read(document.fields());
    if (findings.hasErrors()) {
      return new LoadResult.Rejected<>(findings.sorted());
    }
    SourceMap map = document.sink().map();
    return new LoadResult.Accepted<>(scenario.get(), map, findings.sorted());
  }
}
