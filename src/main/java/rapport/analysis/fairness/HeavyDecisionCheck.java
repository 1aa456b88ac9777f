package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.HEAVY_DECISION;

import java.util.HashSet;
import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.WeightPaths;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;

/**
 * Finds decisions on which, on some complete path, a score hangs too much: over 40 % of an assessed
 * criterion's weight, every visit adding its own.
 */
public final class HeavyDecisionCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(HEAVY_DECISION);
  }

  @Override
  public Need need() {
    return Need.PATHS;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Set<String> reported = new HashSet<>();
    for (String criterion : subject.assessed()) {
      WeightPaths paths = new WeightPaths(subject, criterion);
      subject
          .decisions()
          .filter(decision -> decision.criteria().contains(criterion))
          .filter(decision -> paths.mayBeHeavy(decision) && !reported.contains(decision.id()))
          .forEach(
              decision ->
                  paths
                      .heavy(decision)
                      .ifPresent(
                          witness -> {
                            reported.add(decision.id());
                            findings.add(finding(subject, decision, criterion, witness));
                          }));
    }
  }

  private static Diagnostic finding(
      Subject subject, Decision decision, String criterion, WeightPaths.Share witness) {
    return subject.finding(
        HEAVY_DECISION,
        decision.id(),
        "On some path `"
            + decision.id()
            + "` carries "
            + witness.percent()
            + " % of all weight on "
            + criterion
            + ".",
        "Lower its `weight`, let the way back here be taken less often, or put more decisions on"
            + " the path.",
        witness.choices());
  }
}
