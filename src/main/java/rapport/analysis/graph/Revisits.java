package rapport.analysis.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.scenario.model.Decision;

/** Which decisions can be met twice on one path, and from where they can still be met. */
public final class Revisits {
  private static final int BITS = 62;

  private final StateGraph graph;
  private final AcyclicGraph paths;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private long[] bits = {};
  private long[] ahead = {};

  private Revisits(StateGraph graph, AcyclicGraph paths) {
    this.graph = graph;
    this.paths = paths;
  }

  static Revisits of(StateGraph graph, AcyclicGraph paths) {
    Revisits repeats = new Revisits(graph, paths);
    List<String> candidates = candidates(graph);
    for (int from = 0; from < candidates.size(); from += BITS) {
      repeats.keepRepeated(candidates.subList(from, Math.min(from + BITS, candidates.size())));
    }
    if (!repeats.numbers.isEmpty() && repeats.isTraceable()) {
      Met met = repeats.new Met(repeats.numbers);
      repeats.bits = met.bits;
      repeats.ahead = paths.backward(met);
    }
    return repeats;
  }

  /** The decisions that can be met twice, numbered from 0. */
  public Map<String, Integer> numbers() {
    return numbers;
  }

  /** Whether there are few enough of them to keep track of each. */
  boolean isTraceable() {
    return numbers.size() <= BITS;
  }

  /** The bit of the decision here; 0 where it can't be met twice. */
  long bit(int state) {
    return bits.length == 0 ? 0 : bits[graph.nodeNumber(state)];
  }

  /** A bit for each repeatable decision that can be met at this state or after it. */
  long ahead(int state) {
    return ahead.length == 0 ? 0 : ahead[state];
  }

  /** Only nodes that lead to each other by their targets can be met twice, whatever the state. */
  private static List<String> candidates(StateGraph graph) {
    Map<String, Integer> nodes = new HashMap<>();
    List<List<Integer>> targets = new ArrayList<>();
    for (int state = 0; state < graph.size(); state++) {
      int from = number(graph.node(state).id(), nodes, targets);
      for (int i = 0; i < graph.degree(state); i++) {
        int target = graph.target(state, i);
        if (target >= 0) {
          int to = number(graph.node(target).id(), nodes, targets);
          if (!targets.get(from).contains(to)) {
            targets.get(from).add(to);
          }
        }
      }
    }
    return circling(graph, nodes, targets);
  }

  private static int number(String id, Map<String, Integer> nodes, List<List<Integer>> targets) {
    int number = nodes.computeIfAbsent(id, key -> nodes.size());
    if (number == targets.size()) {
      targets.add(new ArrayList<>());
    }
    return number;
  }

  private static List<String> circling(
      StateGraph graph, Map<String, Integer> nodes, List<List<Integer>> targets) {
    int[] component = Components.of(new NodeSteps(targets));
    int[] members = Components.sizes(component);
    return nodes.keySet().stream()
        .filter(id -> graph.engine().scenario().node(id) instanceof Decision)
        .filter(
            id -> {
              int number = nodes.getOrDefault(id, 0);
              return members[component[number]] > 1 || targets.get(number).contains(number);
            })
        .sorted()
        .toList();
  }

  private void keepRepeated(List<String> candidates) {
    Map<String, Integer> bits = new HashMap<>();
    candidates.forEach(id -> bits.put(id, bits.size()));
    Met met = new Met(bits);
    paths.backward(met);
    for (String id : candidates) {
      if ((met.again & (1L << bits.getOrDefault(id, 0))) != 0) {
        numbers.put(id, numbers.size());
      }
    }
  }

  /** A bit for each of these decisions that is met on some path. */
  private final class Met implements PathAlgebra {
    private final long[] bits;

    /** Those that are met on some path after they were met. */
    private long again;

    Met(Map<String, Integer> bits) {
      this.bits =
          graph.engine().scenario().nodes().keySet().stream()
              .mapToLong(id -> bits.containsKey(id) ? 1L << bits.getOrDefault(id, 0) : 0)
              .toArray();
    }

    @Override
    public long end(int state) {
      return bits[graph.nodeNumber(state)];
    }

    @Override
    public long extend(int state, int step, long rest) {
      again |= rest & end(state);
      return rest;
    }

    @Override
    public long merge(long one, long other) {
      return one | other;
    }
  }

  private record NodeSteps(List<List<Integer>> targets) implements Steps {
    @Override
    public int size() {
      return targets.size();
    }

    @Override
    public int degree(int position) {
      return targets.get(position).size();
    }

    @Override
    public int target(int position, int step) {
      return targets.get(position).get(step);
    }
  }
}
