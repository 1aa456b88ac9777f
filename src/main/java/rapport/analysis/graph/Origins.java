package rapport.analysis.graph;

import java.util.Arrays;
import java.util.List;
import rapport.scenario.diagnostic.Witness;

/**
 * By which choices each state was first found. Kept apart from the states, which take a hundred
 * times the room: findings lead back to this long after the states were let go of.
 */
final class Origins {
  private final IntList nodes = new IntList();
  private final IntList froms = new IntList();
  private final IntList responses = new IntList();
  private final IntList depths = new IntList();

  /** The choices at each node by name, none but at a decision: witnesses are made of millions. */
  private final String[][] choices;

  Origins(String[][] choices) {
    this.choices = choices;
  }

  /** Adds the next state, which was first found in this way. */
  void add(int node, int from, int response, int depth) {
    nodes.add(node);
    froms.add(from);
    responses.add(response);
    depths.add(depth);
  }

  int size() {
    return nodes.size();
  }

  int node(int state) {
    return nodes.get(state);
  }

  int depth(int state) {
    return depths.get(state);
  }

  /** A choice as the authors write it: node/response; empty for a passage. */
  String choice(int state, int response) {
    String[] here = choices[nodes.get(state)];
    return here.length == 0 ? "" : here[response];
  }

  /** The fewest choices that lead from the start to this state. */
  List<String> witness(int state) {
    int length = depth(state);
    return new Witness(length, () -> Arrays.asList(trail(state, length)));
  }

  /** The same, and this response there. */
  List<String> witness(int state, int response) {
    int length = depth(state) + 1;
    return new Witness(
        length,
        () -> {
          String[] trail = trail(state, length);
          trail[length - 1] = choice(state, response);
          return Arrays.asList(trail);
        });
  }

  /** The choices that lead to this state, and room for more. */
  private String[] trail(int state, int length) {
    String[] trail = new String[length];
    int left = depth(state);
    for (int at = state; at > 0; at = froms.get(at)) {
      String choice = choice(froms.get(at), Math.max(0, responses.get(at)));
      if (!choice.isEmpty()) {
        trail[--left] = choice;
      }
    }
    return trail;
  }
}
