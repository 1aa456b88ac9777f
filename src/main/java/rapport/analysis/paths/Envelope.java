package rapport.analysis.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.analysis.graph.StateGraph;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;

/**
 * The best or the worst mean of one criterion over all complete paths with it in play.
 *
 * <p>A mean is a ratio, so one pass that keeps the best so far is wrong: after a 0, a rest of 3, 3,
 * 3 beats a single 4. Dinkelbach's method (Management Science 13, 1967, "On nonlinear fractional
 * programming") asks instead for the path with the largest sum of weight times (level - guess),
 * takes that path's own mean as the next guess, and stops when the guess cannot be beaten.
 *
 * @param witness the choices of one path that has this mean, with the fewest choices among those of
 *     its sum
 */
public record Envelope(BigFraction mean, List<String> witness) {
  public Envelope {
    witness = List.copyOf(witness);
  }

  /** The highest mean; nothing when no complete path has the criterion in play. */
  static Optional<Envelope> best(StateGraph graph, int[] order, String criterion) {
    return new Search(graph, order, criterion, 1).run();
  }

  /** The lowest mean; nothing when no complete path has the criterion in play. */
  static Optional<Envelope> worst(StateGraph graph, int[] order, String criterion) {
    return new Search(graph, order, criterion, -1).run();
  }

  /** One search, for the largest ({@code sign} 1) or the smallest (-1). */
  private static final class Search {
    private static final long NEVER = Long.MIN_VALUE;

    private final StateGraph graph;
    private final int[] order;
    private final String criterion;
    private final int sign;

    /** Per state, the largest sum over a rest of the path with the criterion in play. */
    private final long[] played;

    /** The same over a rest of the path without; 0 where there is such a rest. */
    private final long[] silent;

    private final int[] playedBy;
    private final int[] silentBy;
    private final int[] playedSteps;
    private final int[] silentSteps;

    Search(StateGraph graph, int[] order, String criterion, int sign) {
      this.graph = graph;
      this.order = order;
      this.criterion = criterion;
      this.sign = sign;
      this.played = new long[graph.size()];
      this.silent = new long[graph.size()];
      this.playedBy = new int[graph.size()];
      this.silentBy = new int[graph.size()];
      this.playedSteps = new int[graph.size()];
      this.silentSteps = new int[graph.size()];
    }

    Optional<Envelope> run() {
      long levels = 0;
      long weights = 1;
      Optional<Envelope> found = Optional.empty();
      while (true) {
        pass(levels, weights);
        if (played[0] == NEVER) {
          return found;
        }
        Walk walk = walk();
        BigFraction mean = BigFraction.of(walk.levels, walk.weights);
        if (found.isPresent() && played[0] <= 0) {
          // This path has the same mean, and of all that have it the fewest choices.
          return Optional.of(new Envelope(mean, walk.choices));
        }
        found = Optional.of(new Envelope(mean, walk.choices));
        levels = walk.levels;
        weights = walk.weights;
      }
    }

    /** Fills the sums backwards for the guess levels / weights. */
    private void pass(long levels, long weights) {
      for (int i = order.length - 1; i >= 0; i--) {
        int state = order[i];
        played[state] = NEVER;
        silent[state] = graph.endsWell(state) ? 0 : NEVER;
        playedSteps[state] = 0;
        silentSteps[state] = 0;
        int weight = weight(state);
        for (int response = 0; response < graph.degree(state); response++) {
          int target = graph.target(state, response);
          if (target >= 0 && weight > 0) {
            long gain = (long) sign * weight * (level(state, response) * weights - levels);
            considerInPlay(state, response, target, gain);
          } else if (target >= 0) {
            pass(state, response, target);
          }
        }
      }
    }

    private void considerInPlay(int state, int response, int target, long gain) {
      if (isPlayedBetter(target)) {
        play(state, response, gain + played[target], playedSteps[target] + 1);
      } else if (silent[target] != NEVER) {
        play(state, response, gain + silent[target], silentSteps[target] + 1);
      }
    }

    private boolean isPlayedBetter(int target) {
      return played[target] != NEVER
          && (played[target] > silent[target]
              || (played[target] == silent[target] && playedSteps[target] < silentSteps[target]));
    }

    private void pass(int state, int response, int target) {
      int cost = graph.node(state) instanceof Decision ? 1 : 0;
      if (played[target] != NEVER) {
        play(state, response, played[target], playedSteps[target] + cost);
      }
      int steps = silentSteps[target] + cost;
      if (silent[target] != NEVER && (silent[state] == NEVER || steps < silentSteps[state])) {
        silent[state] = 0;
        silentBy[state] = response;
        silentSteps[state] = steps;
      }
    }

    private void play(int state, int response, long sum, int steps) {
      if (sum > played[state] || (sum == played[state] && steps < playedSteps[state])) {
        played[state] = sum;
        playedBy[state] = response;
        playedSteps[state] = steps;
      }
    }

    private int weight(int state) {
      return graph.node(state) instanceof Decision decision
              && decision.criteria().contains(criterion)
          ? decision.weight()
          : 0;
    }

    private int level(int state, int response) {
      Response said = ((Decision) graph.node(state)).responses().get(response);
      return said.ratings().getOrDefault(criterion, 0);
    }

    /** Follows the best choices from the start. */
    private Walk walk() {
      Walk walk = new Walk();
      boolean inPlay = true;
      int state = 0;
      while (graph.degree(state) > 0) {
        int response = inPlay ? playedBy[state] : silentBy[state];
        int target = graph.target(state, response);
        if (graph.node(state) instanceof Decision) {
          walk.choices.add(graph.choice(state, response));
        }
        int weight = weight(state);
        if (weight > 0) {
          walk.levels += (long) weight * level(state, response);
          walk.weights += weight;
          inPlay = isPlayedBetter(target);
        }
        state = target;
      }
      return walk;
    }
  }

  /** What one path adds up to. */
  private static final class Walk {
    private final List<String> choices = new ArrayList<>();
    private long levels;
    private long weights;
  }
}
