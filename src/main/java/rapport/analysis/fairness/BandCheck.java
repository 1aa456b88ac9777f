package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.UNREACHABLE_BAND;

import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.graph.Subject;
import rapport.analysis.graph.Unfolding;
import rapport.analysis.paths.BandGoal;
import rapport.analysis.paths.DistinctDecisions;
import rapport.analysis.paths.Existence;
import rapport.analysis.paths.InPlay;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;

/** Finds bands of an assessed criterion in which no trainee can land. */
public final class BandCheck implements Check {
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

  private static void run(Subject subject, Unfolding cells, Findings findings) {
    for (String criterion : subject.assessed()) {
      InPlay inPlay = InPlay.of(subject.graph(), criterion);
      boolean hasEvidence =
          DistinctDecisions.most(cells, inPlay).orElse(-1) >= subject.rubric().floor();
      // Where no path has enough evidence, that is the finding.
      if (hasEvidence) {
        BandGoal.all(cells, inPlay, subject.rubric())
            .forEach((band, goal) -> look(subject, cells, criterion, band, goal, findings));
      }
    }
  }

  private static void look(
      Subject subject,
      Unfolding cells,
      String criterion,
      BandGoal.Limits band,
      BandGoal goal,
      Findings findings) {
    switch (Existence.of(cells, goal)) {
      case NO -> findings.add(finding(subject, criterion, band.word()));
      case NOT_COMPUTED -> findings.leaveOpen(UNREACHABLE_BAND);
      case YES -> {}
    }
  }

  private static Diagnostic finding(Subject subject, String criterion, String band) {
    return subject.finding(
        UNREACHABLE_BAND,
        "#start",
        "No path with enough evidence ends with " + criterion + " in the band " + band + ".",
        "Look at the best and worst paths with `rapport paths`, and at the levels in between.");
  }
}
