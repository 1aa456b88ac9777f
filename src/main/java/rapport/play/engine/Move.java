package rapport.play.engine;

import java.util.stream.IntStream;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Response;
import rapport.scenario.model.Scenario;

/** A response made ready to be played. */
final class Move {
  final Response response;
  final Question when;
  final int said;
  final Choice<String> reply;
  final Choice<Integer> next;
  private final Effect[] effects;
  private final int[] targets;

  private Move(String decision, Response response, Numbering names) {
    this.response = response;
    this.when = Question.of(response.when(), names);
    this.said = names.said(decision, response.id());
    this.reply = Choice.of(response.reply(), names);
    this.next = Choice.of(response.next(), names);
    this.effects = response.effects().toArray(Effect[]::new);
    this.targets =
        response.effects().stream().mapToInt(e -> names.variable(e.variable())).toArray();
  }

  static Move of(String decision, Response response, Numbering names) {
    return new Move(decision, response, names);
  }

  boolean isOffered(State state) {
    return !isUsedUp(state) && when.holds(state);
  }

  boolean isUsedUp(State state) {
    return response.once() && state.knows(said);
  }

  /** The variables that get a value which does not rest on the one before. */
  IntStream replaced() {
    return IntStream.range(0, effects.length)
        .filter(i -> effects[i].change() == Effect.Change.SET)
        .map(i -> targets[i]);
  }

  State affect(State state, Scenario scenario) {
    if (effects.length == 0) {
      return state;
    }
    int[] variables = state.variables.clone();
    for (int i = 0; i < effects.length; i++) {
      int raw = effects[i].apply(variables[targets[i]]);
      variables[targets[i]] = clamp(scenario, effects[i].variable(), raw);
    }
    return new State(state.node, variables, state.facts);
  }

  private static int clamp(Scenario scenario, String variable, int raw) {
    rapport.scenario.model.Variable bounds = scenario.variables().get(variable);
    return bounds == null ? raw : bounds.clamp(raw);
  }
}
