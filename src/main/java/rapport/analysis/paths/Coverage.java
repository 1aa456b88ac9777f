package rapport.analysis.paths;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import rapport.analysis.graph.Components;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.scenario.model.Decision;

/** The tags of whatever stands on complete paths: what a scenario is about when it is played. */
public record Coverage(Set<String> problems, Set<String> strengths) {
  public static Coverage of(Subject subject) {
    StateGraph graph = subject.graph();
    Coverage coverage = new Coverage(new TreeSet<>(), new TreeSet<>());
    BitSet complete = complete(subject);
    for (int state = complete.nextSetBit(0); state >= 0; state = complete.nextSetBit(state + 1)) {
      coverage.problems.addAll(graph.node(state).opening().problems());
      coverage.strengths.addAll(graph.node(state).opening().strengths());
      if (graph.node(state) instanceof Decision decision) {
        for (int i = 0; i < graph.degree(state); i++) {
          int target = graph.target(state, i);
          if (target >= 0 && complete.get(target)) {
            coverage.strengths.addAll(decision.responses().get(i).strengths());
          }
        }
      }
    }
    return coverage;
  }

  /** The states from which a complete ending can be reached. */
  private static BitSet complete(Subject subject) {
    StateGraph graph = subject.graph();
    BitSet endings = new BitSet();
    for (int state = 0; state < graph.size(); state++) {
      endings.set(state, graph.endsWell(state));
    }
    return Components.reaching(graph, subject.components(), endings);
  }
}
