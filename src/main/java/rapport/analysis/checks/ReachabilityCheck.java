package rapport.analysis.checks;

import static rapport.scenario.diagnostic.DiagnosticCode.UNREACHABLE_ENDING;
import static rapport.scenario.diagnostic.DiagnosticCode.UNREACHABLE_NODE;
import static rapport.scenario.diagnostic.DiagnosticCode.UNREACHABLE_RESPONSE;

import java.util.Set;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;

/** Finds nodes that no path enters, and responses that are never on offer. */
public final class ReachabilityCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(UNREACHABLE_NODE, UNREACHABLE_ENDING, UNREACHABLE_RESPONSE);
  }

  @Override
  public Need need() {
    return Need.ALL_STATES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    for (Node node : subject.scenario().nodes().values()) {
      if (!subject.offers().isReached(node)) {
        findings.add(unreachable(subject, node));
      } else if (node instanceof Decision decision) {
        responses(subject, decision, findings);
      }
    }
  }

  private static Diagnostic unreachable(Subject subject, Node node) {
    boolean isEnding = node instanceof Ending;
    String what = isEnding ? "ending" : "node";
    return subject.finding(
        isEnding ? UNREACHABLE_ENDING : UNREACHABLE_NODE,
        node.id(),
        "No path leads to the " + what + " `" + node.id() + "`.",
        "Let a `next` lead here, check the conditions on the way, or remove the " + what + ".");
  }

  private static void responses(Subject subject, Decision decision, Findings findings) {
    for (int i = 0; i < decision.responses().size(); i++) {
      if (!subject.offers().isOffered(decision, i)) {
        String place = decision.id() + "/" + decision.responses().get(i).id();
        findings.add(
            subject.finding(
                UNREACHABLE_RESPONSE,
                place,
                "The response `" + place + "` is never on offer: its `when` holds on no path.",
                "Change the condition, or the effects it waits for, or remove the response."));
      }
    }
  }
}
