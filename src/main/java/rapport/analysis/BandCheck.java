package rapport.analysis;

import static rapport.diagnostic.DiagnosticCode.UNREACHABLE_BAND;

import java.util.Set;
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
  public void run(Subject subject, Findings findings) {
    subject
        .cells()
        .ifPresentOrElse(
            cells -> run(subject, cells, findings), () -> findings.leaveOpen(UNREACHABLE_BAND));
  }

  private static void run(Subject subject, Cells cells, Findings findings) {
    for (String criterion : subject.assessed()) {
      boolean hasEvidence =
          DistinctDecisions.of(cells, criterion)
              .filter(d -> d.most() >= subject.rubric().floor())
              .isPresent();
      // Where no path has enough evidence, that is the finding.
      for (BandGoal.Limits band : hasEvidence ? BandGoal.Limits.values() : NONE) {
        BandGoal goal = new BandGoal(cells, criterion, subject.rubric(), band);
        switch (Existence.of(cells, goal)) {
          case NO -> findings.add(finding(subject, criterion, band.word()));
          case NOT_COMPUTED -> findings.leaveOpen(UNREACHABLE_BAND);
          case YES -> {}
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
