package rapport.analysis.checks;

import static rapport.scenario.diagnostic.DiagnosticCode.RISK_WITHOUT_SAFETY;

import java.util.HashSet;
import java.util.Set;
import rapport.analysis.graph.Onward;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;

/** Finds moments of risk at which a trainee can't ask about safety. */
public final class RiskCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(RISK_WITHOUT_SAFETY);
  }

  @Override
  public Need need() {
    return Need.STATES;
  }

  @Override
  public void run(Subject subject, Findings findings) {
    StateGraph graph = subject.graph();
    Onward onward = Onward.of(graph);
    Set<String> reported = new HashSet<>();
    for (int state = 0; state < graph.size(); state++) {
      if (graph.node(state).opening().risk()) {
        int asked = onward.end(state);
        if (asked >= 0 && isWithoutSafety(graph, asked)) {
          String node = graph.node(asked).id();
          if (reported.add(node)) {
            findings.add(finding(subject, asked, node));
          }
        }
      }
    }
  }

  private static boolean isWithoutSafety(StateGraph graph, int state) {
    if (!(graph.node(state) instanceof Decision decision)) {
      return false;
    }
    boolean isOpen = false;
    for (int i = 0; i < graph.degree(state); i++) {
      if (graph.target(state, i) != StateGraph.CLOSED) {
        isOpen = true;
        if (decision.responses().get(i).safety()) {
          return false;
        }
      }
    }
    return isOpen;
  }

  private static Diagnostic finding(Subject subject, int state, String node) {
    return subject.finding(
        RISK_WITHOUT_SAFETY,
        node,
        "The client's safety is in question, and at `"
            + node
            + "` no response on offer asks about it.",
        "Add a response that asks directly and calmly, with `safety: yes`.",
        subject.graph().witness(state));
  }
}
