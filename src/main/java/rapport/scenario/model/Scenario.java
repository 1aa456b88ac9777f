package rapport.scenario.model;

import java.util.List;
import java.util.Map;

/**
 * One authored client dialogue. Placeholders such as <code>${client.name}</code> are already filled
 * in; absent text is empty.
 *
 * @param nodes by id, in the order of the file
 * @param variables by name, in the order of the file
 */
public record Scenario(
    Overview overview,
    Client client,
    Map<String, Variable> variables,
    String start,
    Map<String, Node> nodes,
    List<Playthrough> playthroughs,
    List<Allowance> allowances) {

  public Scenario {
    variables = Copies.of(variables);
    nodes = Copies.of(nodes);
    playthroughs = List.copyOf(playthroughs);
    allowances = List.copyOf(allowances);
    if (!nodes.containsKey(start)) {
      throw new IllegalArgumentException("no start node " + start);
    }
  }

  public String id() {
    return overview.id();
  }

  public String title() {
    return overview.title();
  }

  public Card card() {
    return new Card(overview, client);
  }

  /**
   * The node of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Node node(String id) {
    Node node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("no node " + id);
    }
    return node;
  }
}
