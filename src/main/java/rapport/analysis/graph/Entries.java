package rapport.analysis.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import rapport.play.engine.Engine;
import rapport.play.engine.State;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Node;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;
import rapport.scenario.model.Route;
import rapport.scenario.model.Spoken;

/**
 * A list of entries with conditions, or the single condition of a response, and what was observed
 * of it over every state that reaches it.
 */
public final class Entries {
  private final List<Condition> conditions;
  private final List<String> places;
  private final List<Predicate<State>> questions;
  private final boolean[] wasTrue;
  private final boolean[] wasFalse;
  private final boolean[] wasChosen;
  private boolean reached;

  private Entries(Engine engine, List<Condition> conditions, List<String> places) {
    this.conditions = conditions;
    this.places = places;
    this.questions = conditions.stream().map(engine::question).toList();
    this.wasTrue = new boolean[conditions.size()];
    this.wasFalse = new boolean[conditions.size()];
    this.wasChosen = new boolean[conditions.size()];
  }

  private static Entries of(Engine engine, String place, Spoken spoken) {
    return list(engine, place, spoken.variants().stream().map(Spoken.Variant::when).toList());
  }

  private static Entries of(Engine engine, String place, Route route) {
    return list(engine, place, route.branches().stream().map(Route.Branch::when).toList());
  }

  private static Entries list(Engine engine, String place, List<Condition> conditions) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      places.add(place + "[" + i + "]");
    }
    return new Entries(engine, conditions, places);
  }

  /** Everything with a condition, observed over every state. */
  public static List<Entries> observed(StateGraph graph) {
    Map<String, Observer> observers = new HashMap<>();
    List<Entries> all = new ArrayList<>();
    Engine engine = graph.engine();
    for (Node node : engine.scenario().nodes().values()) {
      observers.put(node.id(), new Observer(engine, node, all));
    }
    for (int state = 0; state < graph.size(); state++) {
      observers.getOrDefault(graph.node(state).id(), Observer.NONE).observe(graph, state);
    }
    return all;
  }

  private void observe(State state) {
    reached = true;
    boolean isChosen = false;
    for (int i = 0; i < questions.size(); i++) {
      boolean holds = questions.get(i).test(state);
      wasTrue[i] |= holds;
      wasFalse[i] |= !holds;
      wasChosen[i] |= holds && !isChosen;
      isChosen |= holds;
    }
  }

  public int size() {
    return conditions.size();
  }

  public String place(int entry) {
    return places.get(entry);
  }

  public boolean isReached() {
    return reached;
  }

  public boolean isConditional(int entry) {
    return !(conditions.get(entry) instanceof Condition.Always);
  }

  public boolean wasTrue(int entry) {
    return wasTrue[entry];
  }

  public boolean wasFalse(int entry) {
    return wasFalse[entry];
  }

  public boolean wasChosen(int entry) {
    return wasChosen[entry];
  }

  /** The lists of one node: those asked on arrival, and those asked after a response was said. */
  private static final class Observer {
    static final Observer NONE = new Observer();

    private final List<Entries> onArrival = new ArrayList<>();
    private final Map<Integer, List<Entries>> onceSaid = new HashMap<>();

    private Observer() {}

    Observer(Engine engine, Node node, List<Entries> all) {
      keep(node.opening().client(), engine, node.id() + "#client", onArrival, all);
      if (node instanceof Passage passage) {
        keep(passage.next(), engine, node.id() + "#next", onArrival, all);
      } else if (node instanceof Decision decision) {
        for (int i = 0; i < decision.responses().size(); i++) {
          response(engine, decision, i, all);
        }
      }
    }

    private void response(Engine engine, Decision decision, int number, List<Entries> all) {
      Response response = decision.responses().get(number);
      String at = decision.id() + "/" + response.id();
      if (asks(response.when())) {
        keep(new Entries(engine, List.of(response.when()), List.of(at + "#when")), onArrival, all);
      }
      List<Entries> said = new ArrayList<>();
      keep(response.reply(), engine, at + "#reply", said, all);
      keep(response.next(), engine, at + "#next", said, all);
      if (!said.isEmpty()) {
        onceSaid.put(number, said);
      }
    }

    private static void keep(
        Spoken spoken, Engine engine, String place, List<Entries> here, List<Entries> all) {
      if (spoken.variants().stream().anyMatch(variant -> asks(variant.when()))) {
        keep(of(engine, place, spoken), here, all);
      }
    }

    private static void keep(
        Route route, Engine engine, String place, List<Entries> here, List<Entries> all) {
      if (route.branches().stream().anyMatch(branch -> asks(branch.when()))) {
        keep(of(engine, place, route), here, all);
      }
    }

    private static boolean asks(Condition condition) {
      return !(condition instanceof Condition.Always);
    }

    private static void keep(Entries entries, List<Entries> here, List<Entries> all) {
      here.add(entries);
      all.add(entries);
    }

    void observe(StateGraph graph, int state) {
      onArrival.forEach(entries -> entries.observe(graph.state(state)));
      onceSaid.forEach(
          (response, lists) -> {
            if (graph.target(state, response) != StateGraph.CLOSED) {
              State said = graph.engine().say(graph.state(state), response);
              lists.forEach(entries -> entries.observe(said));
            }
          });
    }
  }
}
