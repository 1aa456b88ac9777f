package rapport.analysis.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Choices gathered from the last to the first; steps without a choice leave no trace. */
final class Trail {
  private final List<String> backwards = new ArrayList<>();

  void prepend(String choice) {
    if (!choice.isEmpty()) {
      backwards.add(choice);
    }
  }

  List<String> choices() {
    List<String> forwards = new ArrayList<>(backwards);
    Collections.reverse(forwards);
    return forwards;
  }
}
