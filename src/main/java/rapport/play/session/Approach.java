package rapport.play.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.play.engine.Arrival;
import rapport.play.engine.Engine;
import rapport.play.engine.State;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Response;

/**
 * A way from the start of a scenario to one decision on a real path.
 *
 * @param choices the ids of the responses said on the way
 */
public record Approach(List<String> choices, String decision) {
  /** Longer than any path somebody would play. */
  private static final int LONGEST = 200;

  public Approach {
    choices = List.copyOf(choices);
  }

  /** Picks the next response, or nothing to stop. */
  private interface Chooser {
    @Nullable String next(State state, int step);
  }

  /** Every decision met when these responses are said in turn, as far as they are on offer. */
  public static List<Approach> along(Engine engine, List<String> choose) {
    return walk(engine, (state, step) -> step < choose.size() ? choose.get(step) : null);
  }

  /** Every decision met when the response with the highest levels is said each time. */
  public static List<Approach> best(Engine engine) {
    return walk(
        engine,
        (state, step) ->
            engine.offered(state).stream()
                .max(Comparator.comparingInt(Approach::sum))
                .map(Response::id)
                .orElse(null));
  }

  private static int sum(Response response) {
    return response.ratings().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Approach> walk(Engine engine, Chooser chooser) {
    List<Approach> met = new ArrayList<>();
    List<String> said = new ArrayList<>();
    State state = engine.start();
    while (said.size() < LONGEST) {
      Arrival arrival = engine.arrive(state);
      if (!(engine.node(arrival.state()) instanceof Decision decision)
          || arrival.kind() != Arrival.Kind.DECIDING) {
        return met;
      }
      met.add(new Approach(said, decision.id()));
      String id = chooser.next(arrival.state(), said.size());
      int index = id == null ? -1 : decision.indexOf(id);
      if (id == null || index < 0 || !engine.isOffered(arrival.state(), index)) {
        return met;
      }
      said.add(id);
      state = engine.choose(arrival.state(), index);
    }
    return met;
  }

  /** Whether it still leads to its decision, which it may not once the scenario was edited. */
  public boolean leads(Engine engine) {
    return last(engine).filter(this::equals).isPresent();
  }

  private Optional<Approach> last(Engine engine) {
    List<Approach> met = along(engine, choices);
    return met.isEmpty() ? Optional.empty() : Optional.of(met.get(met.size() - 1));
  }
}
