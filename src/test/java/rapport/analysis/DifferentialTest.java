package rapport.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.analysis.paths.CriterionPaths;
import rapport.analysis.paths.DistinctDecisions;
import rapport.analysis.paths.EndingPaths;
import rapport.analysis.paths.Envelope;
import rapport.analysis.paths.PathCounts;
import rapport.analysis.paths.PathReport;
import rapport.play.engine.Engine;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.model.Scenario;

/** The report on all paths equals what one gets by walking every path, to the last digit. */
final class DifferentialTest {
  private static final List<String> CRITERIA = List.of("empathy", "boundary");
  private static final int ROUNDS = 4_000;

  @Test
  void everyNumberEqualsThatOfWalkingEveryPath() {
    int compared = 0;
    int endless = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      Scenario scenario = RandomScenarios.of(seed);
      NaivePaths naive = new NaivePaths(Engine.of(scenario), CRITERIA);
      if (naive.isEndless) {
        endless++;
        assertThat(analysis(scenario).paths().counts()).as("seed %d", seed).isEmpty();
      } else if (!naive.isTooLarge()) {
        compared++;
        compare(seed, naive, analysis(scenario));
      }
    }
    assertThat(compared).isGreaterThan(ROUNDS / 2);
    assertThat(endless).isGreaterThan(50);
  }

  private static Analysis analysis(Scenario scenario) {
    return Analysis.of(scenario, SourceMap.of(Map.of()), Examples.rubric(), 100_000);
  }

  private static void compare(long seed, NaivePaths naive, Analysis analysis) {
    String as = "seed " + seed;
    PathReport report = analysis.paths();
    PathCounts counts = report.counts().orElseThrow();
    BigInteger all = naive.paths.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    assertThat(counts.all()).as(as).isEqualTo(all);
    for (EndingPaths ending : report.endings()) {
      assertThat(ending.paths())
          .as("%s %s", as, ending.ending())
          .isEqualTo(naive.paths.getOrDefault(ending.ending(), BigInteger.ZERO));
      assertThat(ending.random())
          .as("%s %s", as, ending.ending())
          .isEqualTo(naive.shares.getOrDefault(ending.ending(), BigFraction.ZERO));
    }
    report.criteria().forEach(paths -> compare(as, naive.means(paths.criterion()), paths));
    boolean isStuck =
        analysis.findings().stream()
            .anyMatch(
                d -> d.code() == DiagnosticCode.STUCK || d.code() == DiagnosticCode.HUB_RUNS_DRY);
    assertThat(isStuck).as(as).isEqualTo(naive.isStuck);
  }

  private static void compare(String as, NaivePaths.Means naive, CriterionPaths paths) {
    String where = as + " " + paths.criterion();
    boolean isPlayed = naive.chance.signum() > 0;
    assertThat(Optional.ofNullable(paths.best()).map(Envelope::mean))
        .as(where)
        .isEqualTo(isPlayed ? Optional.of(naive.best) : Optional.empty());
    assertThat(Optional.ofNullable(paths.worst()).map(Envelope::mean))
        .as(where)
        .isEqualTo(isPlayed ? Optional.of(naive.worst) : Optional.empty());
    assertThat(Optional.ofNullable(paths.random()))
        .as(where)
        .isEqualTo(isPlayed ? Optional.of(naive.sum.divide(naive.chance)) : Optional.empty());
    assertThat(Optional.ofNullable(paths.decisions()))
        .as(where)
        .isEqualTo(
            naive.most < 0
                ? Optional.empty()
                : Optional.of(new DistinctDecisions(naive.fewest, naive.most)));
  }
}
