package rapport.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.play.engine.Engine;
import rapport.play.engine.State;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;

/** Every path, one after the other: slow, and too simple to be wrong. */
final class NaivePaths {
  /** Larger scenarios are left out. */
  static final int MOST = 20_000;

  final Map<String, BigInteger> paths = new HashMap<>();
  final Map<String, BigFraction> shares = new HashMap<>();
  final Map<String, Means> means = new HashMap<>();
  boolean isEndless;
  boolean isStuck;
  int walked;
  private final Engine engine;
  private final Set<State> onPath = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();

  /** What was seen of one criterion. */
  static final class Means {
    BigFraction best = BigFraction.of(-1);
    BigFraction worst = BigFraction.of(5);
    BigFraction chance = BigFraction.ZERO;
    BigFraction sum = BigFraction.ZERO;
    int fewest = Integer.MAX_VALUE;
    int most = -1;
  }

  private record Step(Decision decision, Response response) {}

  NaivePaths(Engine engine, List<String> criteria) {
    this.engine = engine;
    criteria.forEach(criterion -> means.put(criterion, new Means()));
    walk(engine.start(), BigFraction.ONE);
  }

  Means means(String criterion) {
    return means.getOrDefault(criterion, new Means());
  }

  boolean isTooLarge() {
    return walked > MOST;
  }

  private void walk(State state, BigFraction chance) {
    if (isEndless || isTooLarge()) {
      return;
    }
    if (!onPath.add(state)) {
      isEndless = true;
      return;
    }
    if (engine.node(state) instanceof Ending ending) {
      end(ending, chance);
    } else if (engine.node(state) instanceof Passage) {
      walk(engine.proceed(state), chance);
    } else {
      choose((Decision) engine.node(state), state, chance);
    }
    onPath.remove(state);
  }

  private void choose(Decision decision, State state, BigFraction chance) {
    List<Response> offered = engine.offered(state);
    isStuck |= offered.isEmpty();
    for (Response response : offered) {
      steps.add(new Step(decision, response));
      walk(engine.choose(state, decision.indexOf(response.id())), chance.divide(offered.size()));
      steps.remove(steps.size() - 1);
    }
  }

  private void end(Ending ending, BigFraction chance) {
    walked++;
    paths.merge(ending.id(), BigInteger.ONE, BigInteger::add);
    shares.merge(ending.id(), chance, BigFraction::add);
    if (!ending.premature()) {
      means.forEach((criterion, all) -> count(criterion, all, chance));
    }
  }

  private void count(String criterion, Means all, BigFraction chance) {
    Set<String> decisions = new HashSet<>();
    long levels = 0;
    long weights = 0;
    for (Step step : steps) {
      Integer level = step.response.ratings().get(criterion);
      if (level != null) {
        decisions.add(step.decision.id());
        levels += (long) step.decision.weight() * level;
        weights += step.decision.weight();
      }
    }
    all.fewest = Math.min(all.fewest, decisions.size());
    all.most = Math.max(all.most, decisions.size());
    if (weights > 0) {
      BigFraction mean = BigFraction.of(levels, weights);
      all.best = all.best.compareTo(mean) < 0 ? mean : all.best;
      all.worst = all.worst.compareTo(mean) > 0 ? mean : all.worst;
      all.chance = all.chance.add(chance);
      all.sum = all.sum.add(chance.multiply(mean));
    }
  }
}
