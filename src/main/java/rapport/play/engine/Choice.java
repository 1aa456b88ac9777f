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

  private Choice(Question[] questions, List<T> things) {
    this.questions = questions;
    this.things = things;
  }

  static Choice<String> of(Spoken spoken, Numbering names) {
    List<Spoken.Variant> variants = spoken.variants();
    Question[] questions = new Question[variants.size()];
    String[] texts = new String[questions.length];
    for (int i = 0; i < questions.length; i++) {
      questions[i] = Question.of(variants.get(i).when(), names);
      texts[i] = variants.get(i).text();
    }
    return new Choice<>(questions, List.of(texts));
  }

  static Choice<Integer> of(Route route, Numbering names) {
    List<Route.Branch> branches = route.branches();
    Question[] questions = new Question[branches.size()];
    Integer[] nodes = new Integer[questions.length];
    for (int i = 0; i < questions.length; i++) {
      questions[i] = Question.of(branches.get(i).when(), names);
      nodes[i] = names.node(branches.get(i).to());
    }
    return new Choice<>(questions, List.of(nodes));
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
