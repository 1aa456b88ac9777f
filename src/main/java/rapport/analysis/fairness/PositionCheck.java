package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.FIRST_IS_BEST;

import java.util.List;
import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.checks.Share;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.Levels;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;

/** Finds fixed orders in which the first response is too often the best. */
public final class PositionCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(FIRST_IS_BEST);
  }

  @Override
  public Need need() {
    return Need.TEXT;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    if (subject.scenario().overview().shuffle()) {
      return;
    }
    List<Decision> decisions = subject.decisions().filter(d -> !d.tradeoff()).toList();
    List<Decision> telling =
        decisions.stream()
            .filter(d -> d.responses().size() > 1)
            .filter(d -> Levels.isBest(d.responses().get(0), d.responses()))
            .toList();
    if (Share.isTelling(telling.size(), decisions.size())) {
      findings.add(
          subject.finding(
              FIRST_IS_BEST,
              telling.get(0).id(),
              "The first response is a best one in "
                  + telling.size()
                  + " of "
                  + decisions.size()
                  + " decisions: "
                  + Share.list(telling)
                  + ".",
              "Put some best responses further down, or leave out `shuffle: no`."));
    }
  }
}
