package rapport.analysis.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.analysis.graph.AcyclicGraph;
import rapport.analysis.graph.PathAlgebra;
import rapport.analysis.graph.StateGraph;
import rapport.analysis.graph.Subject;
import rapport.scenario.model.Decision;

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
  static Optional<Envelope> best(Subject subject, InPlay inPlay) {
    return new Search(subject, inPlay, 1).run();
  }

  /** The lowest mean; nothing when no complete path has the criterion in play. */
  static Optional<Envelope> worst(Subject subject, InPlay inPlay) {
    return new Search(subject, inPlay, -1).run();
  }

  /** One search, for the largest ({@code sign} 1) or the smallest (-1). */
  private static final class Search {
    private final StateGraph graph;
    private final Layers layers;
    private final AcyclicGraph paths;
    private final InPlay inPlay;
    private final int sign;

    Search(Subject subject, InPlay inPlay, int sign) {
      this.graph = subject.graph();
      this.layers = new Layers(graph, inPlay);
      this.paths = layers.paths(subject.paths().orElseThrow());
      this.inPlay = inPlay;
      this.sign = sign;
    }

    Optional<Envelope> run() {
      PathAlgebra algebra = above(new Sum(0, 1));
      long[] best = paths.backward(algebra);
      if (best[0] == PathAlgebra.NONE) {
        return Optional.empty();
      }
      do {
        algebra = above(sum(paths.follow(algebra, best)));
        best = paths.backward(algebra);
      } while (best[0] > 0);
      int[] steps = paths.path(algebra, best, this::cost);
      Sum sum = sum(steps);
      return Optional.of(new Envelope(BigFraction.of(sum.levels, sum.weights), choices(steps)));
    }

    /** How far a path lies above a guess, or with the other sign below it. */
    private PathAlgebra above(Sum guess) {
      return PathAlgebra.most(
          position -> layers.mayEnd(position) ? 0 : PathAlgebra.NONE,
          (position, step) -> {
            int state = Layers.state(position);
            int weight = inPlay.weight(state);
            if (weight == 0) {
              return 0;
            }
            long level = inPlay.level(state, layers.response(position, step));
            return (long) sign * weight * (level * guess.weights - guess.levels);
          });
    }

    private long cost(int position, int step) {
      return graph.node(Layers.state(position)) instanceof Decision ? 1 : 0;
    }

    private Sum sum(int[] steps) {
      long levels = 0;
      long weights = 0;
      int position = 0;
      for (int step : steps) {
        int state = Layers.state(position);
        int weight = inPlay.weight(state);
        levels += (long) weight * inPlay.level(state, layers.response(position, step));
        weights += weight;
        position = paths.target(position, step);
      }
      return new Sum(levels, weights);
    }

    private List<String> choices(int[] steps) {
      List<String> choices = new ArrayList<>();
      int position = 0;
      for (int step : steps) {
        int state = Layers.state(position);
        if (graph.node(state) instanceof Decision) {
          choices.add(graph.choice(state, layers.response(position, step)));
        }
        position = paths.target(position, step);
      }
      return choices;
    }
  }

  /** What one path adds up to. */
  private record Sum(long levels, long weights) {}
}
