package rapport.analysis;

import static rapport.diagnostic.DiagnosticCode.UNREACHABLE_BAND;

import java.util.Set;
import java.util.function.Consumer;
import rapport.diagnostic.Diagnostic;
import rapport.diagnostic.DiagnosticCode;

/** Finds bands of an assessed criterion in which no trainee can land. */
final class BandCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(UNREACHABLE_BAND);
  }

  @Override
  public Need need() {
    return Need.ALL_PATHS;
  }

  @Override
  public void run(Subject subject, Consumer<Diagnostic> findings) {
    subject.cells().ifPresent(cells -> run(subject, cells, findings));
  }

  private static void run(Subject subject, Cells cells, Consumer<Diagnostic> findings) {
    for (String criterion : subject.assessed()) {
      boolean hasEvidence =
          DistinctDecisions.of(cells, criterion)
              .filter(d -> d.most() >= subject.rubric().floor())
              .isPresent();
      // Where no path has enough evidence, that is the finding.
      for (BandGoal.Limits band : hasEvidence ? BandGoal.Limits.values() : NONE) {
        BandGoal goal = new BandGoal(cells, criterion, subject.rubric(), band);
        if (Existence.of(cells, goal) == Existence.Answer.NO) {
          findings.accept(finding(subject, criterion, band.word()));
        }
      }
    }
  }

  private static final BandGoal.Limits[] NONE = {};

  private static Diagnostic finding(Subject subject, String criterion, String band) {
    return subject.finding(
        UNREACHABLE_BAND,
        "#start",
        "No path with enough evidence ends with " + criterion + " in the band " + band + ".",
        "Look at the best and worst paths with `rapport paths`, and at the levels in between.");
  }
}
