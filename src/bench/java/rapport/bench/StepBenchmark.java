package rapport.bench;

import static rapport.Examples.decision;
import static rapport.Examples.ending;
import static rapport.Examples.response;
import static rapport.Examples.scenario;

import com.bladecoder.ink.runtime.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import rapport.play.engine.Engine;
import rapport.play.engine.State;
import rapport.scenario.condition.Comparison;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Variable;

/** One step at a decision that leads back to itself, with its score and its history. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@org.openjdk.jmh.annotations.State(Scope.Thread)
public class StepBenchmark {
  private final Engine engine = Engine.of(hub());
  private State state = engine.start();
  private final Story story = ink();
  private int turn;

  @Benchmark
  public State step() {
    turn++;
    state = engine.choose(state, engine.isOffered(state, turn & 1) ? turn & 1 : 1);
    return state;
  }

  /** The same decision in ink's language, as blade-ink plays it. */
  @Benchmark
  public String bladeInk() throws Exception {
    turn++;
    String said = story.continueMaximally();
    story.chooseChoiceIndex(turn & 1);
    return said;
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

  private static Story ink() {
    try (InputStream in = StepBenchmark.class.getResourceAsStream("hub.ink.json")) {
      return new Story(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
