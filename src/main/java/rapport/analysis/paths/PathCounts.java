package rapport.analysis.paths;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.analysis.graph.AcyclicGraph;
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

  /** Counts forward through the states, of which none can come back. */
  static PathCounts of(StateGraph graph, AcyclicGraph paths) {
    Count count = new Count(graph, endings(graph));
    paths.forward(BigInteger.ONE, count);
    BigInteger all = count.byEnding.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    return new PathCounts(count.byEnding, all, count.complete);
  }

  /** The number of ways that lead to a state. */
  private static final class Count implements AcyclicGraph.Flow<BigInteger> {
    private final StateGraph graph;
    private final Map<String, BigInteger> byEnding;
    private BigInteger complete = BigInteger.ZERO;

    Count(StateGraph graph, Map<String, BigInteger> byEnding) {
      this.graph = graph;
      this.byEnding = byEnding;
    }

    @Override
    public boolean arrive(int state, BigInteger ways) {
      if (graph.node(state) instanceof Ending ending) {
        byEnding.merge(ending.id(), ways, BigInteger::add);
        complete = ending.premature() ? complete : complete.add(ways);
      }
      return true;
    }

    @Override
    public BigInteger carry(int state, int step, BigInteger ways, @Nullable BigInteger there) {
      return there == null ? ways : there.add(ways);
    }
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
