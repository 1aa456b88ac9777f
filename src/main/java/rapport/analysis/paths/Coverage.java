package rapport.analysis.paths;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rapport.analysis.graph.StateGraph;
import rapport.scenario.model.Decision;

/** The tags of whatever stands on complete paths: what a scenario is about when it is played. */
public record Coverage(Set<String> problems, Set<String> strengths) {
  public static Coverage of(StateGraph graph) {
    Coverage coverage = new Coverage(new TreeSet<>(), new TreeSet<>());
    BitSet complete = complete(graph);
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
  private static BitSet complete(StateGraph graph) {
    List<List<Integer>> sources = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    BitSet complete = new BitSet();
    for (int state = 0; state < graph.size(); state++) {
      sources.add(new ArrayList<>(2));
    }
    for (int state = 0; state < graph.size(); state++) {
      for (int i = 0; i < graph.degree(state); i++) {
        if (graph.target(state, i) >= 0) {
          sources.get(graph.target(state, i)).add(state);
        }
      }
      if (graph.endsWell(state)) {
        complete.set(state);
        open.add(state);
      }
    }
    while (!open.isEmpty()) {
      for (int source : sources.get(open.remove())) {
        if (!complete.get(source)) {
          complete.set(source);
          open.add(source);
        }
      }
    }
    return complete;
  }
}
