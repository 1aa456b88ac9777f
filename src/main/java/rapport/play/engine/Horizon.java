package rapport.play.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * What can still matter from each node on. A fact or a variable that nothing ahead asks for before
 * it is set anew makes no difference, so two states that differ only there have the same future.
 *
 * <p>This is the backward analysis of live variables that compilers use (Kildall, "A unified
 * approach to global program optimization", 1973), over nodes instead of instructions. Facts come
 * first in each set, variables after them.
 */
public final class Horizon {
  private final Place[] places;
  private final int factCount;
  private final int[] rest;
  private final BitSet[] live;
  private final long[][] factMasks;

  private Horizon(Place[] places, int factCount, int[] rest) {
    this.places = places;
    this.factCount = factCount;
    this.rest = rest;
    this.live = new BitSet[places.length];
    this.factMasks = new long[places.length][];
  }

  /**
   * The horizon of a scenario's nodes.
   *
   * @param rest the value that a variable gets once it no longer matters
   */
  static Horizon of(Place[] places, int factCount, int[] rest) {
    Horizon horizon = new Horizon(places, factCount, rest);
    horizon.settle();
    int words = (factCount + 63) / 64;
    for (int node = 0; node < places.length; node++) {
      BitSet facts = horizon.live[node].get(0, factCount);
      horizon.factMasks[node] = Arrays.copyOf(facts.toLongArray(), words);
    }
    return horizon;
  }

  /** The state without what no longer matters; its future is the same. */
  public State forget(State state) {
    int[] variables = variables(state);
    long[] facts = facts(state);
    return variables == state.variables && facts == state.facts
        ? state
        : new State(state.node, variables, facts);
  }

  /** The room that the facts and variables of one state take, in words of eight bytes. */
  public int words() {
    return (factCount + 63) / 64 + (rest.length + 1) / 2;
  }

  private int[] variables(State state) {
    BitSet kept = live[state.node];
    int[] left = state.variables;
    for (int i = 0; i < left.length; i++) {
      if (left[i] != rest[i] && !kept.get(factCount + i)) {
        left = left == state.variables ? left.clone() : left;
        left[i] = rest[i];
      }
    }
    return left;
  }

  private long[] facts(State state) {
    long[] mask = factMasks[state.node];
    long[] left = state.facts;
    for (int i = 0; i < left.length; i++) {
      if ((left[i] & ~mask[i]) != 0) {
        left = left == state.facts ? left.clone() : left;
        left[i] &= mask[i];
      }
    }
    return left;
  }

  /** Goes over the nodes, the last first, until nothing changes any more. */
  private void settle() {
    List<List<Integer>> sources = sources();
    Deque<Integer> open = new ArrayDeque<>();
    boolean[] waiting = new boolean[places.length];
    for (int node = places.length - 1; node >= 0; node--) {
      live[node] = new BitSet();
      open.add(node);
      waiting[node] = true;
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      waiting[node] = false;
      BitSet now = needed(places[node]);
      if (!now.equals(live[node])) {
        live[node] = now;
        for (int source : sources.get(node)) {
          if (!waiting[source]) {
            waiting[source] = true;
            open.add(source);
          }
        }
      }
    }
  }

  private List<List<Integer>> sources() {
    List<List<Integer>> sources = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      sources.add(new ArrayList<>());
    }
    for (int node = 0; node < places.length; node++) {
      int from = node;
      places[node].forEachTarget(target -> sources.get(target).add(from));
    }
    return sources;
  }

  private BitSet needed(Place place) {
    BitSet needed = new BitSet();
    place.client.asked().forEach(condition -> mark(condition, needed));
    if (place.next != null) {
      needed.or(beyond(place.next));
    }
    for (Move move : place.moves) {
      needed.or(needed(move));
    }
    return needed;
  }

  private BitSet needed(Move move) {
    BitSet needed = beyond(move.next);
    move.reply.asked().forEach(condition -> mark(condition, needed));
    clear(move.said, needed);
    move.replaced().forEach(variable -> needed.clear(factCount + variable));
    mark(move.when, needed);
    if (move.response.once()) {
      needed.set(move.said);
    }
    return needed;
  }

  private BitSet beyond(Choice<Integer> next) {
    BitSet needed = new BitSet();
    for (int target : next.things()) {
      BitSet there = (BitSet) live[target].clone();
      clear(places[target].visited, there);
      needed.or(there);
    }
    next.asked().forEach(condition -> mark(condition, needed));
    return needed;
  }

  private static void clear(int fact, BitSet needed) {
    if (fact >= 0) {
      needed.clear(fact);
    }
  }

  private void mark(Question question, BitSet needed) {
    question.mark(needed, factCount);
  }
}
