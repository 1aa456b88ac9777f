package rapport.report.json;

import static rapport.report.json.Json.list;
import static rapport.report.json.Json.map;
import static rapport.report.json.Json.object;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.analysis.paths.CriterionPaths;
import rapport.analysis.paths.DistinctDecisions;
import rapport.analysis.paths.EndingPaths;
import rapport.analysis.paths.Envelope;
import rapport.analysis.paths.PathCounts;
import rapport.analysis.paths.PathReport;
import rapport.analysis.paths.ReadingLoad;
import rapport.analysis.paths.Strategy;

/** What all paths add up to, as JSON, in the shape that the scenario format promises. */
public final class PathsJson {
  private PathsJson() {}

  public static String of(PathReport report) {
    @Nullable PathCounts counts = report.counts().orElse(null);
    return Json.of(
        object(
            "scenario", report.scenario().id(),
            "states", report.states(),
            "complete", report.isComplete(),
            "paths", counts == null ? null : counts.all(),
            "complete-paths", counts == null ? null : counts.complete(),
            "endings", list(report.endings(), PathsJson::ending),
            "criteria", map(report.criteria(), CriterionPaths::criterion, PathsJson::criterion),
            "strategies", list(report.strategies(), PathsJson::strategy),
            "reading", report.words().map(PathsJson::reading).orElse(null)));
  }

  private static Object ending(EndingPaths ending) {
    return object(
        "id", ending.ending(),
        "premature", ending.premature(),
        "paths", ending.paths(),
        "random", ending.random());
  }

  private static Object criterion(CriterionPaths paths) {
    Optional<Envelope> best = Optional.ofNullable(paths.best());
    Optional<Envelope> worst = Optional.ofNullable(paths.worst());
    Optional<DistinctDecisions> decisions = Optional.ofNullable(paths.decisions());
    return object(
        "best", best.map(Envelope::mean).orElse(null),
        "worst", worst.map(Envelope::mean).orElse(null),
        "random", paths.random(),
        "fewest", decisions.map(DistinctDecisions::fewest).orElse(null),
        "most", decisions.map(DistinctDecisions::most).orElse(null),
        "best-witness", best.map(Envelope::witness).orElse(null),
        "worst-witness", worst.map(Envelope::witness).orElse(null));
  }

  private static Object strategy(Strategy strategy) {
    return object(
        "name", strategy.kind(),
        "result", strategy.evaluation().outcome(),
        "overall", strategy.evaluation().exported(),
        "ending", strategy.ending(),
        "witness", strategy.choices());
  }

  private static Object reading(ReadingLoad words) {
    return object(
        "fewest-words", words.fewest(),
        "most-words", words.most(),
        "fewest-minutes", words.fewestMinutes(),
        "most-minutes", words.mostMinutes());
  }
}
