package rapport.benchmark;

import static rapport.Examples.decision;
import static rapport.Examples.ending;
import static rapport.Examples.response;
import static rapport.Examples.scenario;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rapport.play.engine.Engine;
import rapport.play.engine.State;
import rapport.scenario.condition.Comparison;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Variable;

/**
 * Measures one step of the engine: nanoseconds and bytes, as medians of rounds. Run by hand; it
 * asserts nothing.
 */
public final class StepBenchmark {
  private static final int ROUNDS = 15;
  private static final int STEPS = 2_000_000;

  private StepBenchmark() {}

  public static void main(String[] args) {
    Engine engine = Engine.of(hub());
    double[] nanos = new double[ROUNDS];
    double[] bytes = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long allocatedBefore = allocated();
      long before = System.nanoTime();
      State last = run(engine);
      nanos[round] = (System.nanoTime() - before) / (double) STEPS;
      bytes[round] = (allocated() - allocatedBefore) / (double) STEPS;
      if (engine.offered(last).isEmpty()) {
        throw new IllegalStateException("the hub ran dry");
      }
    }
    System.out.printf(
        "step: %.0f ns, %.0f bytes (median of %d)%n", median(nanos), median(bytes), ROUNDS);
  }

  private static State run(Engine engine) {
    State state = engine.start();
    for (int i = 0; i < STEPS; i++) {
      int response = engine.isOffered(state, i & 1) ? i & 1 : 1;
      state = engine.choose(state, response);
    }
    return state;
  }

  private static rapport.scenario.model.Scenario hub() {
    Effect up = new Effect("trust", Effect.Change.ADD, 1);
    Effect down = new Effect("trust", Effect.Change.ADD, -1);
    Condition low = new Condition.Compare("trust", Comparison.LESS, 4);
    return scenario(
        List.of(new Variable("trust", 2, 0, 4)),
        decision(
            "hub",
            response("up", Map.of("empathy", 3), low, List.of(up), false, "hub"),
            response("down", Map.of("empathy", 1), Condition.ALWAYS, List.of(down), false, "hub"),
            response("leave", 3, "end")),
        ending("end"));
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
