package rapport.analysis;

import static rapport.diagnostic.DiagnosticCode.MET_IMPOSSIBLE;

import java.util.Set;
import java.util.function.Consumer;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.DiagnosticCode;

/** Finds scenarios that nobody can pass. */
final class MetCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(MET_IMPOSSIBLE);
  }

  @Override
  public Need need() {
    return Need.ALL_PATHS;
  }

  @Override
  public void run(Subject subject, Consumer<Diagnostic> findings) {
    boolean isImpossible =
        subject
            .cells()
            .filter(c -> Existence.of(c, new MetGoal(subject, c)) == Existence.Answer.NO)
            .isPresent();
    if (isImpossible) {
      findings.accept(
          subject.finding(
              MET_IMPOSSIBLE,
              "#start",
              "Nobody can pass: no path ends as Met, whatever is chosen.",
              "Look at `rapport paths`: raise what keeps the best path below the cut, give every"
                  + " assessed criterion "
                  + subject.rubric().floor()
                  + " decisions on it, and let it come to an ending that isn't premature."));
    }
  }
}
