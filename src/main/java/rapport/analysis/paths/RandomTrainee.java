package rapport.analysis.paths;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.analysis.graph.StateGraph;
import rapport.scenario.model.Decision;
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
  private final int[] order;
  private long spent;

  private RandomTrainee(StateGraph graph, int[] order) {
    this.graph = graph;
    this.order = order;
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
  static Optional<Map<String, BigFraction>> endings(StateGraph graph, int[] order) {
    Map<String, BigFraction> chances = new LinkedHashMap<>();
    graph.engine().scenario().nodes().values().stream()
        .filter(Ending.class::isInstance)
        .forEach(ending -> chances.put(ending.id(), BigFraction.ZERO));
    Map<Integer, Mass>[] all = new RandomTrainee(graph, order).spread(null);
    if (all.length == 0) {
      return Optional.empty();
    }
    for (int state = 0; state < graph.size(); state++) {
      if (graph.node(state) instanceof Ending ending && all[state] != null) {
        all[state].values().forEach(m -> chances.merge(ending.id(), m.chance, BigFraction::add));
      }
    }
    return Optional.of(chances);
  }

  /**
   * The expected mean, given a complete path with the criterion in play; nothing when there is none
   * or it is too much work.
   */
  static Optional<BigFraction> mean(StateGraph graph, int[] order, String criterion) {
    Map<Integer, Mass>[] all = new RandomTrainee(graph, order).spread(criterion);
    BigFraction chance = BigFraction.ZERO;
    BigFraction sum = BigFraction.ZERO;
    for (int state = 0; state < all.length; state++) {
      if (graph.endsWell(state) && all[state] != null) {
        for (Map.Entry<Integer, Mass> entry : all[state].entrySet()) {
          if (entry.getKey() > 0) {
            chance = chance.add(entry.getValue().chance);
            sum = sum.add(entry.getValue().levels.divide(entry.getKey()));
          }
        }
      }
    }
    return chance.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(chance));
  }

  /** For each state the masses by sum of weights; an empty array when it is too much work. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private Map<Integer, Mass>[] spread(@Nullable String criterion) {
    Map<Integer, Mass>[] masses = new Map[graph.size()];
    masses[0] = new HashMap<>(Map.of(0, Mass.ONE));
    for (int state : order) {
      Map<Integer, Mass> here = masses[state];
      if (here == null || graph.node(state) instanceof Ending) {
        continue;
      }
      int among = among(state);
      for (int i = 0; i < graph.degree(state); i++) {
        int target = graph.target(state, i);
        if (target >= 0) {
          masses[target] = masses[target] == null ? new HashMap<>() : masses[target];
          move(here, masses[target], among, weight(state, criterion), level(state, i, criterion));
        }
      }
      masses[state] = null;
      if (spent > BUDGET) {
        return new Map[0];
      }
    }
    return masses;
  }

  private void move(
      Map<Integer, Mass> from, Map<Integer, Mass> to, int among, int weight, int level) {
    from.forEach(
        (weights, mass) -> {
          Mass moved = mass.step(among, (long) weight * level);
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

  private int weight(int state, @Nullable String criterion) {
    return criterion == null ? 0 : ifInPlay(state, criterion, Decision::weight);
  }

  private int level(int state, int response, @Nullable String criterion) {
    return criterion == null
        ? 0
        : ifInPlay(
            state,
            criterion,
            decision -> decision.responses().get(response).ratings().getOrDefault(criterion, 0));
  }

  private int ifInPlay(int state, String criterion, ToIntFunction<Decision> number) {
    return graph.node(state) instanceof Decision decision && decision.criteria().contains(criterion)
        ? number.applyAsInt(decision)
        : 0;
  }
}
