package rapport.play.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.scenario.model.Route;
import rapport.scenario.model.Spoken;

/** An ordered list of things, the first of which applies whose question holds. */
final class Choice<T> {
  private final Question[] questions;
  private final List<T> things;

  private Choice(List<Question> questions, List<T> things) {
    this.questions = questions.toArray(Question[]::new);
    this.things = things;
  }

  static Choice<String> of(Spoken spoken, Numbering names) {
    return new Choice<>(
        spoken.variants().stream().map(v -> Question.of(v.when(), names)).toList(),
        spoken.variants().stream().map(Spoken.Variant::text).toList());
  }

  static Choice<Integer> of(Route route, Numbering names) {
    return new Choice<>(
        route.branches().stream().map(b -> Question.of(b.when(), names)).toList(),
        route.branches().stream().map(b -> names.node(b.to())).toList());
  }

  List<Question> asked() {
    return Arrays.asList(questions);
  }

  List<T> things() {
    return things;
  }

  /** The place in the list of the first that applies, or -1. */
  int indexIn(State state) {
    for (int i = 0; i < questions.length; i++) {
      if (questions[i].holds(state)) {
        return i;
      }
    }
    return -1;
  }

  Optional<T> in(State state) {
    int index = indexIn(state);
    return index < 0 ? Optional.empty() : Optional.of(things.get(index));
  }
}
