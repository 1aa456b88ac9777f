package rapport.analysis.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import rapport.play.engine.Engine;
import rapport.play.engine.Horizon;
import rapport.play.engine.State;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Passage;

/**
 * Every state a scenario can reach, found with the engine that plays it. What no longer matters is
 * forgotten on the way, so states with the same future count once. States are numbered, the start
 * 0, and each is known by the fewest choices that lead to it; passages cost nothing.
 */
public final class StateGraph implements Steps {
  /** Marks a response that is not on offer. */
  public static final int CLOSED = -1;

  /** Marks a response or a passage that leads to where the search did not go any more. */
  public static final int UNSEEN = -2;

  /** Room for all states, in words of eight bytes: about 0.6 GB at the most. */
  private static final long ROOM = 75_000_000;

  /** What a state costs beside its facts and variables, in words. */
  private static final int OVERHEAD = 30;

  private final Engine engine;
  private final Horizon horizon;
  private final int limit;
  private final Index<State> states = new Index<>();
  private final Origins origins;
  private final IntList first = new IntList();
  private final IntList degrees = new IntList();
  private final IntList targets = new IntList();

  /** The scenario's nodes by their numbers, and which of them end a complete path. */
  private final Node[] byNumber;

  private final boolean[] endsWell;

  private boolean complete = true;

  private StateGraph(Engine engine, int limit) {
    this.engine = engine;
    this.horizon = engine.horizon();
    this.byNumber = engine.scenario().nodes().values().toArray(Node[]::new);
    this.endsWell = new boolean[byNumber.length];
    for (int i = 0; i < byNumber.length; i++) {
      endsWell[i] = byNumber[i] instanceof Ending ending && !ending.premature();
    }
    this.origins =
        new Origins(Arrays.stream(byNumber).map(StateGraph::choices).toArray(String[][]::new));
    this.limit = (int) Math.min(limit, ROOM / (OVERHEAD + horizon.words()));
  }

  /**
   * Explores until everything was seen or there are {@code limit} states, or fewer where states are
   * very large.
   */
  public static StateGraph explore(Engine engine, int limit) {
    StateGraph graph = new StateGraph(engine, limit);
    graph.explore();
    return graph;
  }

  private void explore() {
    Deque<Integer> near = new ArrayDeque<>();
    Deque<Integer> far = new ArrayDeque<>();
    find(engine.start(), CLOSED, CLOSED, 0, near);
    while (!near.isEmpty()) {
      Deque<Integer> decisions = new ArrayDeque<>();
      // All passages of a layer first: what they lead to is no choice farther away.
      while (!near.isEmpty()) {
        int number = near.remove();
        if (node(number) instanceof Passage) {
          open(number, 1);
          State next = engine.proceed(state(number));
          targets.add(find(next, number, CLOSED, depth(number), near));
        } else {
          decisions.add(number);
        }
      }
      decisions.forEach(number -> expand(number, far));
      near.addAll(far);
      far.clear();
    }
  }

  private void expand(int number, Deque<Integer> far) {
    if (!(node(number) instanceof Decision decision)) {
      open(number, 0);
      return;
    }
    int count = decision.responses().size();
    open(number, count);
    State state = state(number);
    for (int i = 0; i < count; i++) {
      boolean isOffered = engine.isOffered(state, i);
      targets.add(
          isOffered ? find(engine.choose(state, i), number, i, depth(number) + 1, far) : CLOSED);
    }
  }

  private void open(int number, int degree) {
    first.set(number, targets.size());
    degrees.set(number, degree);
  }

  private int find(State reached, int from, int response, int depth, Deque<Integer> fresh) {
    State state = horizon.forget(reached);
    if (states.size() >= limit) {
      int known = states.find(state);
      complete &= known >= 0;
      return known >= 0 ? known : UNSEEN;
    }
    int number = states.of(state);
    if (number == origins.size()) {
      origins.add(engine.nodeNumber(state), from, response, depth);
      first.add(0);
      degrees.add(0);
      fresh.add(number);
    }
    return number;
  }

  public Engine engine() {
    return engine;
  }

  /** Whether every state was found: only then is the absence of something proved. */
  public boolean isComplete() {
    return complete;
  }

  @Override
  public int size() {
    return states.size();
  }

  public State state(int number) {
    return states.thing(number);
  }

  public Node node(int number) {
    return byNumber[origins.node(number)];
  }

  /** The place of the node in the scenario's list of them. */
  public int nodeNumber(int number) {
    return origins.node(number);
  }

  /** The fewest choices that lead here. */
  public int depth(int number) {
    return origins.depth(number);
  }

  /** How many responses a decision has, offered or not; 1 for a passage, 0 for an ending. */
  @Override
  public int degree(int number) {
    return degrees.get(number);
  }

  /** Where a response or a passage leads, {@link #CLOSED} or {@link #UNSEEN}. */
  @Override
  public int target(int number, int response) {
    return targets.get(first.get(number) + response);
  }

  /** Whether play stops here although it is no ending. */
  public boolean isStuck(int number) {
    for (int i = 0; i < degree(number); i++) {
      if (target(number, i) != CLOSED) {
        return false;
      }
    }
    return node(number) instanceof Decision;
  }

  /** Whether a path that arrives here is complete: at an ending that is not premature. */
  public boolean endsWell(int number) {
    return endsWell[origins.node(number)];
  }

  /** A choice as the authors write it: node/response; empty for a passage. */
  public String choice(int number, int response) {
    return origins.choice(number, response);
  }

  /** None but at a decision. */
  private static String[] choices(Node node) {
    return node instanceof Decision decision
        ? decision.responses().stream()
            .map(response -> decision.id() + "/" + response.id())
            .toArray(String[]::new)
        : new String[0];
  }

  /** The fewest choices that lead from the start to this state. */
  public List<String> witness(int number) {
    return origins.witness(number);
  }

  /** The same, and this response there. */
  public List<String> witness(int number, int response) {
    return origins.witness(number, response);
  }
}
