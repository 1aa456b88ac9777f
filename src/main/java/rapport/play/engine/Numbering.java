package rapport.play.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Node;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;
import rapport.scenario.model.Route;
import rapport.scenario.model.Scenario;
import rapport.scenario.model.Spoken;
import rapport.scenario.model.Variable;

/**
 * A number for each node, each variable, and each fact that a condition or a {@code once} can ask
 * for.
 */
final class Numbering {
  private final Map<String, Integer> nodes = new HashMap<>();
  private final Map<String, Integer> variables = new HashMap<>();
  private final List<Variable> bounds = new ArrayList<>();
  private final Map<String, Integer> facts = new HashMap<>();

  static Numbering of(Scenario scenario) {
    Numbering names = new Numbering();
    scenario.nodes().keySet().forEach(id -> names.nodes.put(id, names.nodes.size()));
    scenario.variables().keySet().forEach(id -> names.variables.put(id, names.variables.size()));
    names.bounds.addAll(scenario.variables().values());
    scenario.nodes().values().forEach(names::factsOf);
    return names;
  }

  int node(String id) {
    return known(nodes, id);
  }

  int variable(String name) {
    return known(variables, name);
  }

  /** Between which values the variable of this number stays. */
  Variable bounds(int variable) {
    return bounds.get(variable);
  }

  /** The fact's number, or -1 when nothing asks for it. */
  int visited(String node) {
    return facts.getOrDefault(node, -1);
  }

  /** The fact's number, or -1 when nothing asks for it. */
  int said(String node, String response) {
    return facts.isEmpty() ? -1 : facts.getOrDefault(node + "/" + response, -1);
  }

  int factCount() {
    return facts.size();
  }

  private static int known(Map<String, Integer> numbers, String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("unknown name " + name);
    }
    return number;
  }

  private void factsOf(Node node) {
    factsOf(node.opening().client());
    if (node instanceof Passage passage) {
      factsOf(passage.next());
    } else if (node instanceof Decision decision) {
      decision.responses().forEach(response -> factsOf(decision, response));
    }
  }

  private void factsOf(Decision decision, Response response) {
    if (response.once()) {
      add(decision.id() + "/" + response.id());
    }
    factsOf(response.when());
    factsOf(response.reply());
    factsOf(response.next());
  }

  private void factsOf(Spoken spoken) {
    spoken.variants().forEach(variant -> factsOf(variant.when()));
  }

  private void factsOf(Route route) {
    route.branches().forEach(branch -> factsOf(branch.when()));
  }

  private void factsOf(Condition condition) {
    if (condition instanceof Condition.Always) {
      return;
    }
    List<Condition> open = new ArrayList<>(List.of(condition));
    while (!open.isEmpty()) {
      Condition next = open.remove(open.size() - 1);
      if (next instanceof Condition.Visited visited) {
        add(visited.node());
      } else if (next instanceof Condition.Said said) {
        add(said.node() + "/" + said.response());
      } else if (next instanceof Condition.And and) {
        open.add(and.left());
        open.add(and.right());
      } else if (next instanceof Condition.Or or) {
        open.add(or.left());
        open.add(or.right());
      } else if (next instanceof Condition.Not not) {
        open.add(not.condition());
      }
    }
  }

  private void add(String fact) {
    facts.putIfAbsent(fact, facts.size());
  }
}
