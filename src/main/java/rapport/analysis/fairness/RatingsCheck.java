package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.DOMINATED_RESPONSE;
import static rapport.scenario.diagnostic.DiagnosticCode.FLAT_DECISION;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.Levels;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;

/** Finds decisions whose ratings make no difference, and responses that nobody would choose. */
public final class RatingsCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(FLAT_DECISION, DOMINATED_RESPONSE);
  }

  @Override
  public Need need() {
    return Need.TEXT;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    subject
        .decisions()
        .forEach(
            decision -> {
              flat(subject, decision, findings);
              dominated(subject, decision, findings);
            });
  }

  private static void flat(Subject subject, Decision decision, Findings findings) {
    List<Response> responses = decision.responses();
    boolean isFlat =
        responses.size() > 1 && responses.stream().map(Response::ratings).distinct().count() == 1;
    if (isFlat) {
      findings.add(
          subject.finding(
              FLAT_DECISION,
              decision.id(),
              "All responses of `"
                  + decision.id()
                  + "` are rated alike, so the choice measures"
                  + " nothing.",
              "Rate what each line does to this client, or make it a passage."));
    }
  }

  private static void dominated(Subject subject, Decision decision, Findings findings) {
    for (Response response : decision.responses()) {
      Optional<Response> better =
          response.tempting().isEmpty() ? better(subject, decision, response) : Optional.empty();
      if (better.isPresent()) {
        String place = decision.id() + "/" + response.id();
        findings.add(
            subject.finding(
                DOMINATED_RESPONSE,
                place,
                "`"
                    + better.get().id()
                    + "` is rated higher than `"
                    + response.id()
                    + "` and leads to the same, so nobody has a reason to choose this.",
                "Say in `tempting` why somebody would, or let it lead to something else."));
      }
    }
  }

  /** A sibling that is at least as high on all, higher on one, and does and leads to the same. */
  static Optional<Response> better(Subject subject, Decision decision, Response response) {
    int place = decision.responses().indexOf(response);
    return decision.responses().stream()
        .filter(other -> Levels.isHigher(other, response))
        .filter(other -> other.next().equals(response.next()))
        .filter(other -> new HashSet<>(other.effects()).equals(new HashSet<>(response.effects())))
        .filter(
            other -> subject.offers().meet(decision, place, decision.responses().indexOf(other)))
        .findFirst();
  }
}
