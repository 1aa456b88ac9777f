package rapport.play.engine;

import java.util.stream.IntStream;
import rapport.scenario.model.Effect;
import rapport.scenario.model.Response;
import rapport.scenario.model.Variable;

/** A response made ready to be played. */
final class Move {
  final Response response;
  final Question when;
  final int said;
  final Choice<String> reply;
  final Choice<Integer> next;
  private final Effect[] effects;
  private final int[] targets;
  private final Variable[] bounds;

  private Move(String decision, Response response, Numbering names) {
    this.response = response;
    this.when = Question.of(response.when(), names);
    this.said = names.said(decision, response.id());
    this.reply = Choice.of(response.reply(), names);
    this.next = Choice.of(response.next(), names);
    this.effects = response.effects().toArray(Effect[]::new);
    this.targets = new int[effects.length];
    this.bounds = new Variable[effects.length];
    for (int i = 0; i < effects.length; i++) {
      targets[i] = names.variable(effects[i].variable());
      bounds[i] = names.bounds(targets[i]);
    }
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

  State affect(State state) {
    if (effects.length == 0) {
      return state;
    }
    int[] variables = state.variables.clone();
    for (int i = 0; i < effects.length; i++) {
      int raw = effects[i].apply(variables[targets[i]]);
      variables[targets[i]] = bounds[i].clamp(raw);
    }
    return new State(state.node, variables, state.facts);
  }
}
