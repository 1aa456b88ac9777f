package rapport.play.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;
import rapport.scenario.model.Scenario;
import rapport.scenario.model.Variable;

/**
 * Plays a scenario: a state and a response give the next state. It keeps nothing between calls, so
 * a state may be played on from as often as one likes.
 *
 * <p>The order of a choice is fixed: record what was said, apply the effects, give the reply, test
 * where it goes on, enter that node, record the visit, choose the words.
 */
public final class Engine {
  private final Scenario scenario;
  private final Numbering names;
  private final Place[] places;

  private Engine(Scenario scenario) {
    this.scenario = scenario;
    this.names = Numbering.of(scenario);
    this.places =
        scenario.nodes().values().stream().map(n -> Place.of(n, names)).toArray(Place[]::new);
  }

  public static Engine of(Scenario scenario) {
    return new Engine(scenario);
  }

  public Scenario scenario() {
    return scenario;
  }

  /** The state in which the dialogue begins, its first node entered. */
  public State start() {
    int[] variables = scenario.variables().values().stream().mapToInt(Variable::start).toArray();
    long[] facts = new long[(names.factCount() + 63) / 64];
    return enter(new State(0, variables, facts), names.node(scenario.start()));
  }

  public Node node(State state) {
    return place(state).node;
  }

  /** The place of the node in the scenario's list of them. */
  public int nodeNumber(State state) {
    return state.node;
  }

  /** What the client says here; empty when silent. */
  public String client(State state) {
    return place(state).client.in(state).orElse("");
  }

  /** The value of a variable. */
  public int value(State state, String variable) {
    return state.variables[names.variable(variable)];
  }

  /** The responses on offer, in the author's order; none outside a decision. */
  public List<Response> offered(State state) {
    Move[] moves = place(state).moves;
    return IntStream.range(0, moves.length)
        .filter(i -> moves[i].isOffered(state))
        .mapToObj(i -> moves[i].response)
        .toList();
  }

  /** Whether the response at this place in the decision's list may be chosen now. */
  public boolean isOffered(State state, int response) {
    return place(state).moves[response].isOffered(state);
  }

  /** The state after a response was said and took effect, before anything answers it. */
  public State say(State state, int response) {
    Move move = move(state, response);
    return move.affect(state.with(move.said));
  }

  /**
   * What the client answers directly, given the state that {@link #say} returned; empty when
   * nothing.
   */
  public String reply(State said, int response) {
    return place(said).moves[response].reply.in(said).orElse("");
  }

  /** The state after moving on from a response, given the state that {@link #say} returned. */
  public State leave(State said, int response) {
    return enter(said, target(place(said).moves[response].next, said));
  }

  /** {@link #say} and {@link #leave} in one. */
  public State choose(State state, int response) {
    return leave(say(state, response), response);
  }

  /** The state after a passage. */
  public State proceed(State state) {
    Choice<Integer> next = place(state).next;
    if (next == null) {
      throw new IllegalStateException(node(state).id() + " is no passage");
    }
    return enter(state, target(next, state));
  }

  /** Goes on through passages until somebody has to choose, or it is over, or it cannot go on. */
  public Arrival arrive(State from) {
    List<State> shown = new ArrayList<>(List.of(from));
    Set<State> seen = new HashSet<>();
    State state = from;
    while (node(state) instanceof Passage) {
      if (!seen.add(state)) {
        return new Arrival(shown, Arrival.Kind.LOOPING);
      }
      state = proceed(state);
      shown.add(state);
    }
    return new Arrival(shown, kindOf(state));
  }

  /** Whether the response at this place is one that may be said once, and was. */
  public boolean isUsedUp(State state, int response) {
    return place(state).moves[response].isUsedUp(state);
  }

  /** What a condition of this scenario means, as a question that any of its states answers. */
  public Predicate<State> question(Condition condition) {
    return Question.of(condition, names)::holds;
  }

  /** What still matters from each node on. */
  public Horizon horizon() {
    int[] starts = scenario.variables().values().stream().mapToInt(Variable::start).toArray();
    return Horizon.of(places, names.factCount(), starts);
  }

  private Arrival.Kind kindOf(State state) {
    Node node = node(state);
    if (node instanceof Ending) {
      return Arrival.Kind.ENDED;
    }
    boolean open = node instanceof Decision && !offered(state).isEmpty();
    return open ? Arrival.Kind.DECIDING : Arrival.Kind.STUCK;
  }

  private Move move(State state, int response) {
    Move move = place(state).moves[response];
    if (!move.isOffered(state)) {
      throw new IllegalArgumentException(
          node(state).id() + "/" + move.response.id() + " is not on offer");
    }
    return move;
  }

  private static int target(Choice<Integer> next, State state) {
    return next.in(state)
        .orElseThrow(() -> new IllegalStateException("a route without a fallback"));
  }

  private State enter(State state, int node) {
    return state.at(node).with(places[node].visited);
  }

  private Place place(State state) {
    return places[state.node];
  }
}
