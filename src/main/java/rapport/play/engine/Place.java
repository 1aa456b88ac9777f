package rapport.play.engine;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Node;
import rapport.scenario.model.Passage;

/** A node made ready to be played: names turned into numbers, conditions into questions. */
final class Place {
  final Node node;
  final int visited;
  final Choice<String> client;
  final @Nullable Choice<Integer> next;
  final Move[] moves;

  private Place(
      Node node,
      int visited,
      Choice<String> client,
      @Nullable Choice<Integer> next,
      Move... moves) {
    this.node = node;
    this.visited = visited;
    this.client = client;
    this.next = next;
    this.moves = moves;
  }

  static Place of(Node node, Numbering names) {
    Choice<String> client = Choice.of(node.opening().client(), names);
    int visited = names.visited(node.id());
    if (node instanceof Decision decision) {
      Move[] moves = new Move[decision.responses().size()];
      for (int i = 0; i < moves.length; i++) {
        moves[i] = Move.of(decision.id(), decision.responses().get(i), names);
      }
      return new Place(node, visited, client, null, moves);
    } else if (node instanceof Passage passage) {
      return new Place(node, visited, client, Choice.of(passage.next(), names));
    }
    return new Place(node, visited, client, null);
  }

  /** Gives the numbers of the nodes that may follow. */
  void forEachTarget(Consumer<Integer> action) {
    if (next != null) {
      next.things().forEach(action);
    }
    for (Move move : moves) {
      move.next.things().forEach(action);
    }
  }
}
