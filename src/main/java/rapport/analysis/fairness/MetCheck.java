package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.MET_IMPOSSIBLE;

import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.Existence;
import rapport.analysis.paths.MetGoal;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;

/** Finds scenarios that nobody can pass. */
public final class MetCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(MET_IMPOSSIBLE);
  }

  @Override
  public Need need() {
    return Need.ALL_PATHS;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    Existence.Answer isPossible =
        subject
            .cells()
            .map(cells -> Existence.of(cells, new MetGoal(subject, cells)))
            .orElse(Existence.Answer.NOT_COMPUTED);
    switch (isPossible) {
      case NO -> findings.add(finding(subject));
      case NOT_COMPUTED -> findings.leaveOpen(MET_IMPOSSIBLE);
      case YES -> {}
    }
  }

  private static Diagnostic finding(Subject subject) {
    return subject.finding(
        MET_IMPOSSIBLE,
        "#start",
        "Nobody can pass: no path ends as Met, whatever is chosen.",
        "Look at `rapport paths`: raise what keeps the best path below the cut, give every"
            + " assessed criterion "
            + subject.rubric().floor()
            + " decisions on it, and let it come to an ending that isn't premature.");
  }
}
