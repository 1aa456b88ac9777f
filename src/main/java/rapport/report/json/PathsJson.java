package rapport.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.analysis.paths.CriterionPaths;
import rapport.analysis.paths.DistinctDecisions;
import rapport.analysis.paths.EndingPaths;
import rapport.analysis.paths.Envelope;
import rapport.analysis.paths.PathCounts;
import rapport.analysis.paths.PathReport;
import rapport.analysis.paths.ReadingLoad;
import rapport.analysis.paths.Strategy;
import rapport.play.evaluation.Outcome;

/** What all paths add up to, as JSON, in the shape that the scenario format promises. */
public final class PathsJson {
  private PathsJson() {}

  public static String of(PathReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("scenario", report.scenario().id());
    json.put("states", report.states());
    json.put("complete", report.isComplete());
    @Nullable PathCounts counts = report.counts().orElse(null);
    json.put("paths", counts == null ? null : counts.all().toString());
    json.put("complete-paths", counts == null ? null : counts.complete().toString());
    json.put("endings", report.endings().stream().map(PathsJson::ending).toList());
    Map<String, Object> criteria = new LinkedHashMap<>();
    report.criteria().forEach(paths -> criteria.put(paths.criterion(), criterion(paths)));
    json.put("criteria", criteria);
    json.put("strategies", report.strategies().stream().map(PathsJson::strategy).toList());
    json.put("reading", reading(report.words().orElse(null)));
    return Json.of(json);
  }

  private static Map<String, @Nullable Object> ending(EndingPaths ending) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", ending.ending());
    json.put("premature", ending.premature());
    json.put("paths", ending.paths().toString());
    json.put("random", Json.number(ending.random()));
    return json;
  }

  private static Map<String, @Nullable Object> criterion(CriterionPaths paths) {
    @Nullable DistinctDecisions decisions = paths.decisions();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("best", mean(paths.best()));
    json.put("worst", mean(paths.worst()));
    json.put("random", Json.number(paths.random()));
    json.put("fewest", decisions == null ? null : decisions.fewest());
    json.put("most", decisions == null ? null : decisions.most());
    json.put("best-witness", witness(paths.best()));
    json.put("worst-witness", witness(paths.worst()));
    return json;
  }

  private static @Nullable Object mean(@Nullable Envelope envelope) {
    return envelope == null ? null : Json.number(envelope.mean());
  }

  private static @Nullable List<String> witness(@Nullable Envelope envelope) {
    return envelope == null ? null : envelope.witness();
  }

  private static Map<String, @Nullable Object> strategy(Strategy strategy) {
    @Nullable Outcome outcome = strategy.evaluation().outcome();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", strategy.kind().id());
    json.put("result", outcome == null ? null : outcome.id());
    json.put("overall", Json.number(strategy.evaluation().exported()));
    json.put("ending", strategy.ending());
    json.put("witness", strategy.choices());
    return json;
  }

  private static @Nullable Map<String, Object> reading(@Nullable ReadingLoad words) {
    if (words == null) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fewest-words", words.fewest());
    json.put("most-words", words.most());
    json.put("fewest-minutes", words.fewestMinutes());
    json.put("most-minutes", words.mostMinutes());
    return json;
  }
}
