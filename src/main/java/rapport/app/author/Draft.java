package rapport.app.author;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.analysis.Analysis;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;
import rapport.scenario.yaml.SourceText;

/**
 * A scenario's file as it stood when it was read, and what the checks say of it.
 *
 * @param name of the file, as a person would name it
 * @param findings the most serious first
 * @param limits what the search for paths did not get to; empty when it saw everything
 * @param playable what of it can be played; null when it has mistakes that prevent it
 */
public record Draft(
    String name,
    String text,
    List<Diagnostic> findings,
    String limits,
    @Nullable Playable playable) {

  /** Few enough that a save is seen at once, and more than nearly every scenario has. */
  private static final int MOST_STATES = 50_000;

  private static final Comparator<Diagnostic> SERIOUS_FIRST =
      Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder());

  /** A scenario without mistakes that prevent playing it, and where its parts stand. */
  record Playable(Scenario scenario, SourceMap positions, Ways ways) {}

  public Draft {
    findings = findings.stream().sorted(SERIOUS_FIRST).toList();
  }

  /** The draft in these bytes of a file of this name, which the scenario's id must be. */
  public static Draft of(String id, String name, byte[] bytes, Rubric rubric) {
    SourceText source = SourceText.of(id, bytes);
    LoadResult<Scenario> result = ScenarioLoader.load(source, rubric);
    return result instanceof LoadResult.Accepted<Scenario> accepted
        ? of(name, source.text(), accepted, rubric)
        : new Draft(name, source.text(), result.diagnostics(), "", null);
  }

  private static Draft of(
      String name, String text, LoadResult.Accepted<Scenario> accepted, Rubric rubric) {
    Scenario scenario = accepted.content();
    SourceMap positions = accepted.positions();
    Analysis analysis =
        Analysis.of(scenario, positions, rubric, MOST_STATES, accepted.diagnostics());
    return new Draft(
        name,
        text,
        analysis.findings(),
        analysis.isComplete() ? "" : analysis.summary(),
        new Playable(scenario, positions, Ways.of(analysis.graph())));
  }
}
