package rapport.analysis.paths;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rapport.analysis.graph.StateGraph;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;

/**
 * How many paths lead to each ending, exactly, however many there are.
 *
 * @param byEnding every ending of the file, unreachable ones at zero
 * @param complete those to endings that are not premature
 */
public record PathCounts(Map<String, BigInteger> byEnding, BigInteger all, BigInteger complete) {
  public PathCounts {
    byEnding = Collections.unmodifiableMap(new LinkedHashMap<>(byEnding));
  }

  /** Counts forward through a graph in which no state can come back. */
  static PathCounts of(StateGraph graph, int[] order) {
    BigInteger[] ways = new BigInteger[graph.size()];
    Arrays.fill(ways, BigInteger.ZERO);
    ways[0] = BigInteger.ONE;
    Map<String, BigInteger> byEnding = endings(graph);
    BigInteger complete = BigInteger.ZERO;
    for (int state : order) {
      if (graph.node(state) instanceof Ending ending) {
        byEnding.merge(ending.id(), ways[state], BigInteger::add);
        complete = ending.premature() ? complete : complete.add(ways[state]);
      }
      for (int i = 0; i < graph.degree(state); i++) {
        int target = graph.target(state, i);
        if (target >= 0) {
          ways[target] = ways[target].add(ways[state]);
        }
      }
      // Long stories have long numbers: let go of those that are done.
      ways[state] = BigInteger.ZERO;
    }
    BigInteger all = byEnding.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    return new PathCounts(byEnding, all, complete);
  }

  private static Map<String, BigInteger> endings(StateGraph graph) {
    Map<String, BigInteger> byEnding = new LinkedHashMap<>();
    for (Node node : graph.engine().scenario().nodes().values()) {
      if (node instanceof Ending) {
        byEnding.put(node.id(), BigInteger.ZERO);
      }
    }
    return byEnding;
  }
}
