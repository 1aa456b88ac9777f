package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.NO_POOR_RESPONSE;

import java.util.List;
import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;

/** Finds assessed criteria on which nobody can go wrong. */
public final class PoorResponseCheck implements Check {
  private static final int POOR = 1;

  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(NO_POOR_RESPONSE);
  }

  @Override
  public Need need() {
    return Need.ALL_STATES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    for (String criterion : subject.assessed()) {
      List<Decision> inPlay =
          subject.decisions().filter(d -> d.criteria().contains(criterion)).toList();
      if (!inPlay.isEmpty() && inPlay.stream().noneMatch(d -> hasPoor(subject, d, criterion))) {
        findings.add(
            subject.finding(
                NO_POOR_RESPONSE,
                inPlay.get(0).id(),
                "Nobody can go wrong on "
                    + criterion
                    + ": no response rates it "
                    + POOR
                    + " or less.",
                "Add tempting responses that miss it, or leave it out of `assessed`."));
      }
    }
  }

  private static boolean hasPoor(Subject subject, Decision decision, String criterion) {
    for (int i = 0; i < decision.responses().size(); i++) {
      Response response = decision.responses().get(i);
      if (response.ratings().getOrDefault(criterion, POOR + 1) <= POOR
          && subject.offers().isOffered(decision, i)) {
        return true;
      }
    }
    return false;
  }
}
