package rapport.analysis.fairness;

import static rapport.scenario.diagnostic.DiagnosticCode.NO_GOOD_RESPONSE;

import java.util.HashSet;
import java.util.Set;
import rapport.analysis.checks.Check;
import rapport.analysis.checks.Findings;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.Levels;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Rubric;

/** Finds decisions at which a trainee may have nothing good to choose. */
public final class GoodResponseCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(NO_GOOD_RESPONSE);
  }

  @Override
  public Need need() {
    return Need.STATES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    StateGraph graph = subject.graph();
    Set<String> reported = new HashSet<>();
    for (int state = 0; state < graph.size(); state++) {
      if (graph.node(state) instanceof Decision decision
          && !decision.tradeoff()
          && !reported.contains(decision.id())
          && isWithoutGood(graph, state, decision)) {
        reported.add(decision.id());
        findings.add(finding(subject, state, decision.id()));
      }
    }
  }

  private static boolean isWithoutGood(StateGraph graph, int state, Decision decision) {
    boolean isOpen = false;
    for (int i = 0; i < graph.degree(state); i++) {
      if (graph.target(state, i) != StateGraph.CLOSED) {
        isOpen = true;
        if (Levels.isGood(decision.responses().get(i))) {
          return false;
        }
      }
    }
    return isOpen;
  }

  private static Diagnostic finding(Subject subject, int state, String node) {
    return subject.finding(
        NO_GOOD_RESPONSE,
        node,
        "At `"
            + node
            + "` there may be nothing good to say: no response on offer reaches "
            + Rubric.GOOD_ENOUGH
            + " on every criterion.",
        "Add a response that does, or write `tradeoff: yes` where the criteria truly pull apart.",
        subject.graph().witness(state));
  }
}
