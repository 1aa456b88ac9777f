package rapport.analysis.paths;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.analysis.graph.AcyclicGraph;
import rapport.analysis.graph.StateGraph;
import rapport.scenario.model.Ending;

/**
 * What becomes of a trainee who picks evenly among whatever is on offer. Exact; gives up where the
 * fractions would grow beyond use.
 *
 * <p>A mean is levels over weights, so its expected value needs, for each sum of weights, only the
 * chance of it and the levels expected with it: both add up along the paths, and the division comes
 * at the end.
 */
final class RandomTrainee {
  /** About a few seconds of work. */
  private static final long BUDGET = 4_000_000;

  private final StateGraph graph;
  private final InPlay inPlay;
  private long spent;

  private RandomTrainee(StateGraph graph, InPlay inPlay) {
    this.graph = graph;
    this.inPlay = inPlay;
  }

  /**
   * A chance, and the levels expected with it.
   *
   * @param levels the sum over the plays of chance times levels so far
   */
  private record Mass(BigFraction chance, BigFraction levels) {
    static final Mass ONE = new Mass(BigFraction.ONE, BigFraction.ZERO);

    Mass plus(Mass other) {
      return new Mass(chance.add(other.chance), levels.add(other.levels));
    }

    Mass step(int among, long gain) {
      BigFraction share = chance.divide(among);
      BigFraction moved = levels.divide(among);
      return new Mass(share, gain == 0 ? moved : moved.add(share.multiply(gain)));
    }

    long cost() {
      long words =
          ((long) chance.getDenominator().bitLength() + levels.getDenominator().bitLength()) / 64
              + 1;
      return words * words;
    }
  }

  /** The chance of each ending of the file; nothing when that is too much work. */
  static Optional<Map<String, BigFraction>> endings(StateGraph graph, AcyclicGraph paths) {
    Map<String, BigFraction> chances = new LinkedHashMap<>();
    graph.engine().scenario().nodes().values().stream()
        .filter(Ending.class::isInstance)
        .forEach(ending -> chances.put(ending.id(), BigFraction.ZERO));
    boolean isWhole =
        new RandomTrainee(graph, InPlay.nowhere(graph))
            .spread(
                paths,
                (ending, masses) ->
                    masses
                        .values()
                        .forEach(m -> chances.merge(ending.id(), m.chance, BigFraction::add)));
    return isWhole ? Optional.of(chances) : Optional.empty();
  }

  /**
   * The expected mean, given a complete path with the criterion in play; nothing when there is none
   * or it is too much work.
   */
  static Optional<BigFraction> mean(StateGraph graph, AcyclicGraph paths, InPlay inPlay) {
    Mean mean = new Mean();
    boolean isWhole = new RandomTrainee(graph, inPlay).spread(paths, mean::add);
    return isWhole && mean.chance.signum() != 0
        ? Optional.of(mean.sum.divide(mean.chance))
        : Optional.empty();
  }

  /** The expected mean over complete paths, gathered ending by ending. */
  private static final class Mean {
    private BigFraction chance = BigFraction.ZERO;
    private BigFraction sum = BigFraction.ZERO;

    void add(Ending ending, Map<Integer, Mass> masses) {
      if (!ending.premature()) {
        masses.forEach(
            (weights, mass) -> {
              if (weights > 0) {
                chance = chance.add(mass.chance);
                sum = sum.add(mass.levels.divide(weights));
              }
            });
      }
    }
  }

  /** Hands over, for each ending, the masses by sum of weights; false when it is too much work. */
  private boolean spread(AcyclicGraph paths, BiConsumer<Ending, Map<Integer, Mass>> atEnding) {
    paths.forward(
        new HashMap<>(Map.of(0, Mass.ONE)),
        new AcyclicGraph.Flow<Map<Integer, Mass>>() {
          @Override
          public boolean arrive(int state, Map<Integer, Mass> here) {
            if (graph.node(state) instanceof Ending ending) {
              atEnding.accept(ending, here);
            }
            return spent <= BUDGET;
          }

          @Override
          public Map<Integer, Mass> carry(
              int state, int step, Map<Integer, Mass> here, @Nullable Map<Integer, Mass> there) {
            Map<Integer, Mass> sums = there == null ? new HashMap<>() : there;
            move(state, step, here, sums);
            return sums;
          }
        });
    return spent <= BUDGET;
  }

  private void move(int state, int step, Map<Integer, Mass> from, Map<Integer, Mass> to) {
    int among = among(state);
    int weight = inPlay.weight(state);
    long gain = (long) weight * inPlay.level(state, step);
    from.forEach(
        (weights, mass) -> {
          Mass moved = mass.step(among, gain);
          spent += moved.cost();
          to.merge(weights + weight, moved, Mass::plus);
        });
  }

  private int among(int state) {
    int among = 0;
    for (int i = 0; i < graph.degree(state); i++) {
      among += graph.target(state, i) >= 0 ? 1 : 0;
    }
    return among;
  }
}
