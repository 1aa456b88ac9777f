package rapport.analysis.graph;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Node;

/** For each node that is reached, which responses are ever on offer, and which ever together. */
public final class Offers {
  private final Map<String, Set<BitSet>> byNode = new HashMap<>();

  static Offers of(StateGraph graph) {
    Offers offers = new Offers();
    BitSet open = new BitSet();
    for (int state = 0; state < graph.size(); state++) {
      open.clear();
      for (int i = 0; i < graph.degree(state); i++) {
        open.set(i, graph.target(state, i) != StateGraph.CLOSED);
      }
      Set<BitSet> known =
          offers.byNode.computeIfAbsent(graph.node(state).id(), id -> new HashSet<>());
      if (!known.contains(open)) {
        known.add((BitSet) open.clone());
      }
    }
    return offers;
  }

  public boolean isReached(Node node) {
    return byNode.containsKey(node.id());
  }

  /** Whether the response at this place is on offer in some state. */
  public boolean isOffered(Decision decision, int response) {
    return of(decision).stream().anyMatch(open -> open.get(response));
  }

  /** Whether some state offers both; also where the decision is not reached at all. */
  public boolean meet(Decision decision, int one, int other) {
    Set<BitSet> all = of(decision);
    return all.isEmpty() || all.stream().anyMatch(open -> open.get(one) && open.get(other));
  }

  private Set<BitSet> of(Node node) {
    return byNode.getOrDefault(node.id(), Set.of());
  }
}
