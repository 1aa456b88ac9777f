package rapport.play.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
      List<Move> moves) {
    this.node = node;
    this.visited = visited;
    this.client = client;
    this.next = next;
    this.moves = moves.toArray(Move[]::new);
  }

  static Place of(Node node, Numbering names) {
    Choice<String> client = Choice.of(node.opening().client(), names);
    int visited = names.visited(node.id());
    if (node instanceof Decision decision) {
      List<Move> moves =
          decision.responses().stream().map(r -> Move.of(decision.id(), r, names)).toList();
      return new Place(node, visited, client, null, moves);
    } else if (node instanceof Passage passage) {
      return new Place(node, visited, client, Choice.of(passage.next(), names), List.of());
    }
    return new Place(node, visited, client, null, List.of());
  }

  /** The numbers of the nodes that may follow. */
  Stream<Integer> targets() {
    Stream<Integer> passed = next == null ? Stream.of() : next.things().stream();
    return Stream.concat(passed, Arrays.stream(moves).flatMap(m -> m.next.things().stream()));
  }
}
