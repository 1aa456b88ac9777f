package rapport.analysis.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.scenario.model.Decision;

/**
 * The state graph unfolded so far that each place knows whether its decision was met before on the
 * way there: what "distinct decisions" counts rests on it. A cell is a state together with those
 * repeatable decisions that were met and can be met again. Cells are numbered so that each stands
 * before those it leads to.
 */
public final class Cells implements Order.Steps {
  /** Beyond this, whatever rests on distinct decisions is not computed. */
  static final int MOST = 4_000_000;

  private final StateGraph graph;
  private final Revisits repeats;
  private final Ints states = new Ints();
  private final Ints news = new Ints();
  private final Ints first = new Ints();
  private final Ints targets = new Ints();

  private Cells(StateGraph graph, Revisits repeats) {
    this.graph = graph;
    this.repeats = repeats;
  }

  /** Unfolds the graph; nothing where that would take too much room. */
  public static Optional<Cells> of(StateGraph graph, int[] order, Revisits repeats) {
    if (!repeats.isTraceable()) {
      return Optional.empty();
    }
    Cells cells = new Cells(graph, repeats);
    return cells.unfold(order) ? Optional.of(cells) : Optional.empty();
  }

  private boolean unfold(int[] order) {
    List<StateNumbers<Long>> met = new ArrayList<>();
    int[] rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
      met.add(new StateNumbers<>(2));
    }
    met.get(rank[0]).of(0L);
    int total = 1;
    // In two rounds: first all cells, state by state in order, then where each leads.
    int[] firstCell = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      firstCell[i] = states.size();
      for (int m = 0; m < met.get(i).size(); m++) {
        add(order[i], met.get(i).thing(m));
        total += spread(order[i], met.get(i).thing(m), met, rank);
        if (total > MOST) {
          return false;
        }
      }
    }
    link(order, rank, met, firstCell);
    return true;
  }

  private void add(int state, long before) {
    states.add(state);
    news.add((before & bit(state)) == 0 ? 1 : 0);
  }

  private int spread(int state, long before, List<StateNumbers<Long>> met, int[] rank) {
    int fresh = 0;
    for (int i = 0; i < graph.degree(state); i++) {
      int target = graph.target(state, i);
      if (target >= 0) {
        StateNumbers<Long> there = met.get(rank[target]);
        int known = there.size();
        there.of((before | bit(state)) & repeats.ahead(target));
        fresh += there.size() - known;
      }
    }
    return fresh;
  }

  private void link(int[] order, int[] rank, List<StateNumbers<Long>> met, int[] firstCell) {
    for (int i = 0; i < order.length; i++) {
      int state = order[i];
      for (int m = 0; m < met.get(i).size(); m++) {
        long after = met.get(i).thing(m) | bit(state);
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

  private long bit(int state) {
    Integer number =
        graph.node(state) instanceof Decision decision
            ? repeats.numbers().get(decision.id())
            : null;
    return number == null ? 0 : 1L << number;
  }

  public StateGraph graph() {
    return graph;
  }

  public int state(int cell) {
    return states.get(cell);
  }

  /** Whether the decision here was not met before on this path. */
  public boolean isNew(int cell) {
    return news.get(cell) == 1;
  }

  public int start() {
    return 0;
  }

  @Override
  public int size() {
    return states.size();
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
