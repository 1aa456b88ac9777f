package rapport.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import rapport.Examples;
import rapport.scenario.condition.Comparison;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;
import rapport.scenario.model.Route;
import rapport.scenario.model.Scenario;
import rapport.scenario.model.Spoken;
import rapport.scenario.model.Variable;

/** Small scenarios out of a seed: mostly forwards, with ways back through {@code once}. */
public final class RandomScenarios {
  private final Random random;
  private final int nodes;

  private RandomScenarios(long seed) {
    this.random = new Random(seed);
    this.nodes = 3 + random.nextInt(6);
  }

  public static Scenario of(long seed) {
    return new RandomScenarios(seed).scenario();
  }

  private Scenario scenario() {
    List<Variable> variables =
        List.of(new Variable("trust", 1, 0, 3), new Variable("calm", 0, -1, 2));
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      all.add(random.nextInt(5) == 0 && i > 0 ? passage(i) : decision(i));
    }
    all.add(Examples.ending("end-a"));
    all.add(new Ending("end-b", Examples.opening("Bye."), "B", "Over.", true));
    return Examples.scenario(variables, all.toArray(Node[]::new));
  }

  private Passage passage(int number) {
    return new Passage("n" + number, Examples.opening("On."), route(number, false));
  }

  private Decision decision(int number) {
    List<String> criteria = new ArrayList<>();
    for (String criterion : List.of("empathy", "boundary")) {
      if (random.nextInt(3) > 0) {
        criteria.add(criterion);
      }
    }
    List<Response> responses = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      responses.add(response(number, i, criteria));
    }
    return new Decision(
        "n" + number,
        Examples.opening("Well?"),
        criteria,
        1 + random.nextInt(3),
        false,
        false,
        responses);
  }

  private Response response(int node, int number, List<String> criteria) {
    Map<String, Integer> ratings = new LinkedHashMap<>();
    criteria.forEach(criterion -> ratings.put(criterion, random.nextInt(5)));
    boolean isOnce = random.nextInt(4) == 0;
    List<Effect> effects = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      Effect.Change change = random.nextInt(3) == 0 ? Effect.Change.SET : Effect.Change.ADD;
      effects.add(new Effect(variable(), change, random.nextInt(4) - 1));
    }
    Condition when = random.nextInt(5) == 0 ? condition(node, 2) : Condition.ALWAYS;
    Response plain = Examples.response("r" + number, ratings, when, effects, isOnce, "end-a");
    return new Response(
        plain.id(),
        plain.say(),
        ratings,
        plain.heard(),
        plain.why(),
        "",
        Spoken.NOTHING,
        effects,
        when,
        isOnce,
        "",
        false,
        false,
        List.of(),
        List.of(),
        Map.of(),
        route(node, isOnce));
  }

  private String variable() {
    return random.nextBoolean() ? "trust" : "calm";
  }

  private Route route(int node, boolean mayGoBack) {
    List<Route.Branch> branches = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      branches.add(new Route.Branch(condition(node, 2), target(node, mayGoBack)));
    }
    branches.add(new Route.Branch(Condition.ALWAYS, target(node, mayGoBack)));
    return new Route(branches);
  }

  private String target(int node, boolean mayGoBack) {
    boolean goesAnywhere = mayGoBack || random.nextInt(40) == 0;
    int to = goesAnywhere ? random.nextInt(nodes) : node + 1 + random.nextInt(3);
    return to < nodes ? "n" + to : random.nextInt(4) == 0 ? "end-b" : "end-a";
  }

  private Condition condition(int node, int depth) {
    int kind = random.nextInt(depth > 0 ? 6 : 3);
    List<Comparison> comparisons = List.of(Comparison.values());
    Comparison comparison = comparisons.get(random.nextInt(comparisons.size()));
    return switch (kind) {
      case 0 -> new Condition.Compare(variable(), comparison, random.nextInt(4) - 1);
      case 1 -> new Condition.Visited("n" + random.nextInt(nodes));
      case 2 -> new Condition.Said("n" + random.nextInt(node + 1), "r" + random.nextInt(3));
      case 3 -> new Condition.And(condition(node, depth - 1), condition(node, depth - 1));
      case 4 -> new Condition.Or(condition(node, depth - 1), condition(node, depth - 1));
      default -> new Condition.Not(condition(node, depth - 1));
    };
  }
}
