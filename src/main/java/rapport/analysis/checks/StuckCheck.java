package rapport.analysis.checks;

import static rapport.scenario.diagnostic.DiagnosticCode.HUB_RUNS_DRY;
import static rapport.scenario.diagnostic.DiagnosticCode.STUCK;

import java.util.HashSet;
import java.util.Set;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.model.Decision;

/** Finds decisions that can be reached with nothing on offer; the nearest state is the witness. */
public final class StuckCheck implements Check {
  @Override
  public Set<DiagnosticCode> codes() {
    return Set.of(STUCK, HUB_RUNS_DRY);
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
      if (graph.node(state) instanceof Decision decision && graph.isStuck(state)) {
        DiagnosticCode code = isDry(graph, state) ? HUB_RUNS_DRY : STUCK;
        if (reported.add(code + " " + decision.id())) {
          findings.add(finding(subject, state, decision.id(), code));
        }
      }
    }
  }

  /** A response that is both used up and hidden counts as used up. */
  private static boolean isDry(StateGraph graph, int state) {
    for (int i = 0; i < graph.degree(state); i++) {
      if (!graph.engine().isUsedUp(graph.state(state), i)) {
        return false;
      }
    }
    return true;
  }

  private static Diagnostic finding(Subject subject, int state, String node, DiagnosticCode code) {
    boolean isDry = code == HUB_RUNS_DRY;
    return subject.finding(
        code,
        node,
        isDry
            ? "Every response of `" + node + "` can be used up, and then nothing is left to say."
            : "`" + node + "` can be reached with nothing on offer: its responses are hidden.",
        isDry
            ? "Give it one response without `once` that leads on."
            : "Give it one response without `when`, or conditions of which one always holds.",
        subject.graph().witness(state));
  }
}
