package rapport.analysis.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.scenario.model.Node;

/**
 * The state graph unfolded so far that each place knows whether its decision was met before on the
 * way there: what "distinct decisions" counts rests on it. A cell is a state together with those
 * repeatable decisions that were met and can be met again. Unfolding are numbered so that each
 * stands before those it leads to.
 */
public final class Unfolding implements Steps {
  /** Beyond this, whatever rests on distinct decisions is not computed. */
  static final int MOST = 4_000_000;

  private final StateGraph graph;
  private final int[] order;
  private final Revisits repeats;
  private final IntList cells = new IntList();
  private final BitSet news = new BitSet();
  private final IntList targets = new IntList();
  private final IntList first = new IntList();
  private int[] states = {};
  private @Nullable AcyclicGraph paths;

  private Unfolding(StateGraph graph, int[] order, Revisits repeats) {
    this.graph = graph;
    this.order = order;
    this.repeats = repeats;
  }

  /** Unfolds the graph; nothing where that would take too much room. */
  static Optional<Unfolding> of(StateGraph graph, AcyclicGraph paths, Revisits repeats) {
    if (!repeats.isTraceable()) {
      return Optional.empty();
    }
    Unfolding cells = new Unfolding(graph, paths.order(), repeats);
    boolean isDone = repeats.numbers().isEmpty() ? cells.copy() : cells.unfold();
    cells.states = cells.cells.toArray();
    return isDone ? Optional.of(cells) : Optional.empty();
  }

  /** Where no decision can be met twice, each state is one cell, and every decision there new. */
  private boolean copy() {
    int[] rank = rank();
    for (int state : order) {
      add(state, 0);
      first.add(targets.size());
      for (int step = 0; step < graph.degree(state); step++) {
        int target = graph.target(state, step);
        targets.add(target < 0 ? target : rank[target]);
      }
    }
    return true;
  }

  private int[] rank() {
    int[] rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    return rank;
  }

  private boolean unfold() {
    List<Index<Long>> met = new ArrayList<>();
    int[] rank = rank();
    for (int i = 0; i < order.length; i++) {
      met.add(new Index<>(2));
    }
    met.get(rank[0]).of(0L);
    int total = 1;
    // In two rounds: first all cells, state by state in order, then where each leads.
    int[] firstCell = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      firstCell[i] = cells.size();
      for (int m = 0; m < met.get(i).size(); m++) {
        add(order[i], met.get(i).thing(m));
        total += spread(order[i], met.get(i).thing(m), met, rank);
        if (total > MOST) {
          return false;
        }
      }
    }
    link(rank, met, firstCell);
    return true;
  }

  private void add(int state, long before) {
    news.set(cells.size(), (before & repeats.bit(state)) == 0);
    cells.add(state);
  }

  private int spread(int state, long before, List<Index<Long>> met, int[] rank) {
    int fresh = 0;
    for (int i = 0; i < graph.degree(state); i++) {
      int target = graph.target(state, i);
      if (target >= 0) {
        Index<Long> there = met.get(rank[target]);
        int known = there.size();
        there.of((before | repeats.bit(state)) & repeats.ahead(target));
        fresh += there.size() - known;
      }
    }
    return fresh;
  }

  private void link(int[] rank, List<Index<Long>> met, int[] firstCell) {
    for (int i = 0; i < order.length; i++) {
      int state = order[i];
      for (int m = 0; m < met.get(i).size(); m++) {
        long after = met.get(i).thing(m) | repeats.bit(state);
        first.add(targets.size());
        for (int step = 0; step < graph.degree(state); step++) {
          int target = graph.target(state, step);
          targets.add(
              target < 0
                  ? target
                  : firstCell[rank[target]]
                      + met.get(rank[target]).find(after & repeats.ahead(target)));
        }
      }
    }
  }

  /** The same cells as a graph of paths. */
  public AcyclicGraph paths() {
    AcyclicGraph known = paths;
    if (known == null) {
      known = AcyclicGraph.numberedInOrder(this);
      paths = known;
    }
    return known;
  }

  public int state(int cell) {
    return states[cell];
  }

  public Node node(int cell) {
    return graph.node(state(cell));
  }

  /** The place of the node in the scenario's list of them. */
  public int nodeNumber(int cell) {
    return graph.nodeNumber(state(cell));
  }

  /** Whether a path that arrives here is complete: at an ending that is not premature. */
  public boolean endsWell(int cell) {
    return graph.endsWell(state(cell));
  }

  /** A choice as the authors write it: node/response; empty for a passage. */
  public String choice(int cell, int response) {
    return graph.choice(state(cell), response);
  }

  /** Whether the decision here was not met before on this path. */
  public boolean isNew(int cell) {
    return news.get(cell);
  }

  @Override
  public int size() {
    return states.length;
  }

  @Override
  public int degree(int cell) {
    return graph.degree(state(cell));
  }

  @Override
  public int target(int cell, int response) {
    return targets.get(first.get(cell) + response);
  }
}
