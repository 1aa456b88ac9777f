package rapport.analysis.paths;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rapport.analysis.graph.AcyclicGraph;
import rapport.analysis.graph.PathAlgebra;
import rapport.analysis.graph.StateGraph;
import rapport.play.engine.State;
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

  static Optional<ReadingLoad> of(StateGraph graph, AcyclicGraph paths) {
    Words words = new Words(graph);
    long fewest = paths.backward(PathAlgebra.least(words::end, words::step))[0];
    long most = paths.backward(PathAlgebra.most(words::end, words::step))[0];
    return fewest == PathAlgebra.NONE
        ? Optional.empty()
        : Optional.of(new ReadingLoad((int) fewest, (int) most));
  }

  /** How many words there are to read at each state and after each step. */
  private static final class Words {
    private final StateGraph graph;
    private final int[] read;

    /** By text: the same lines come up in very many states. */
    private final Map<String, Integer> counts = new HashMap<>();

    Words(StateGraph graph) {
      this.graph = graph;
      this.read = IntStream.range(0, graph.size()).map(this::read).toArray();
    }

    private int read(int state) {
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

    long end(int state) {
      return graph.node(state) instanceof Ending ? read[state] : PathAlgebra.NONE;
    }

    long step(int state, int step) {
      return (long) read[state] + reply(state, step);
    }

    private int reply(int state, int response) {
      if (!(graph.node(state) instanceof Decision decision)
          || decision.responses().get(response).reply().isEmpty()) {
        return 0;
      }
      State said = graph.engine().say(graph.state(state), response);
      return count(graph.engine().reply(said, response));
    }

    private int count(String text) {
      return counts.computeIfAbsent(text, t -> t.isBlank() ? 0 : t.strip().split("\\s+").length);
    }
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
