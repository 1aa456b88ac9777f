package rapport.analysis.paths;

import java.util.Collection;
import rapport.analysis.graph.StateGraph;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Node;

/** At which states one criterion is in play, how much it weighs there, and each step's level. */
public final class InPlay {
  private static final int[] NO_LEVELS = {};

  private final StateGraph graph;

  /** By the node's number; 0 where the criterion is not in play. */
  private final int[] weights;

  private final int[][] levels;

  private InPlay(StateGraph graph, int nodes) {
    this.graph = graph;
    this.weights = new int[nodes];
    this.levels = new int[nodes][];
  }

  public static InPlay of(StateGraph graph, String criterion) {
    Collection<Node> nodes = graph.engine().scenario().nodes().values();
    InPlay inPlay = new InPlay(graph, nodes.size());
    int number = 0;
    for (Node node : nodes) {
      boolean isIn = node instanceof Decision decision && decision.criteria().contains(criterion);
      inPlay.weights[number] = isIn ? ((Decision) node).weight() : 0;
      inPlay.levels[number++] = isIn ? levels((Decision) node, criterion) : NO_LEVELS;
    }
    return inPlay;
  }

  /** None is in play anywhere. */
  static InPlay nowhere(StateGraph graph) {
    return new InPlay(graph, graph.engine().scenario().nodes().size());
  }

  private static int[] levels(Decision decision, String criterion) {
    int[] levels = new int[decision.responses().size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = decision.responses().get(i).ratings().getOrDefault(criterion, 0);
    }
    return levels;
  }

  boolean isAt(int state) {
    return weight(state) > 0;
  }

  /** What a visit counts; 0 where the criterion is not in play. */
  int weight(int state) {
    return weights[graph.nodeNumber(state)];
  }

  /** The level of a response; 0 where the criterion is not in play. */
  int level(int state, int step) {
    int node = graph.nodeNumber(state);
    return weights[node] > 0 ? levels[node][step] : 0;
  }
}
