package rapport.analysis.paths;

import java.util.Arrays;
import java.util.Optional;
import rapport.analysis.graph.StateGraph;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Response;

/**
 * How much a trainee reads from the start to an ending: scenes, the client's lines, every response
 * on offer, the replies and the debrief.
 */
public record ReadingLoad(int fewest, int most) {
  /** Words a minute, for text that is weighed and not skimmed. */
  private static final int READING_SPEED = 140;

  private static final int NEVER = -1;

  static Optional<ReadingLoad> of(StateGraph graph, int[] order) {
    int[] fewest = new int[graph.size()];
    int[] most = new int[graph.size()];
    Arrays.fill(fewest, NEVER);
    Arrays.fill(most, NEVER);
    for (int i = order.length - 1; i >= 0; i--) {
      int state = order[i];
      int here = read(graph, state);
      if (graph.node(state) instanceof Ending) {
        fewest[state] = here;
        most[state] = here;
      }
      for (int step = 0; step < graph.degree(state); step++) {
        int target = graph.target(state, step);
        if (target >= 0 && fewest[target] != NEVER) {
          int reply = reply(graph, state, step);
          int least = here + reply + fewest[target];
          fewest[state] = fewest[state] == NEVER ? least : Math.min(fewest[state], least);
          most[state] = Math.max(most[state], here + reply + most[target]);
        }
      }
    }
    return fewest[0] == NEVER ? Optional.empty() : Optional.of(new ReadingLoad(fewest[0], most[0]));
  }

  private static int read(StateGraph graph, int state) {
    Node node = graph.node(state);
    int words = count(node.opening().scene()) + count(graph.engine().client(graph.state(state)));
    if (node instanceof Ending ending) {
      words += count(ending.debrief());
    } else if (node instanceof Decision decision) {
      for (int i = 0; i < graph.degree(state); i++) {
        Response response = decision.responses().get(i);
        words += graph.target(state, i) == StateGraph.CLOSED ? 0 : count(response.say());
      }
    }
    return words;
  }

  private static int reply(StateGraph graph, int state, int response) {
    if (!(graph.node(state) instanceof Decision decision)
        || decision.responses().get(response).reply().isEmpty()) {
      return 0;
    }
    return count(graph.engine().reply(graph.engine().say(graph.state(state), response), response));
  }

  private static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /** Minutes of reading on the shortest path, at least 1. */
  public int fewestMinutes() {
    return Math.max(1, Math.round((float) fewest / READING_SPEED));
  }

  /** Minutes of reading on the longest path, at least 1. */
  public int mostMinutes() {
    return Math.max(1, Math.round((float) most / READING_SPEED));
  }
}
