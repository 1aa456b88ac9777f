package rapport.app.author;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.analysis.graph.StateGraph;

/** The shortest way to each node of a scenario. */
final class Ways {
  private final StateGraph graph;
  private final Map<String, Integer> nearest;

  private Ways(StateGraph graph, Map<String, Integer> nearest) {
    this.graph = graph;
    this.nearest = nearest;
  }

  static Ways of(StateGraph graph) {
    Map<String, Integer> nearest = new HashMap<>();
    for (int state = 0; state < graph.size(); state++) {
      // States are numbered from near to far.
      nearest.putIfAbsent(graph.node(state).id(), state);
    }
    return new Ways(graph, nearest);
  }

  /** The fewest choices that lead to a node, each as node/response; nothing when none do. */
  Optional<List<String>> to(String node) {
    return Optional.ofNullable(nearest.get(node)).map(graph::witness);
  }

  /** Whether any choices lead to this node. */
  boolean lead(String node) {
    return nearest.containsKey(node);
  }

  /** Whether a way that is not known doesn't exist. */
  boolean areAll() {
    return graph.isComplete();
  }
}
