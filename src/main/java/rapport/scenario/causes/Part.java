package rapport.scenario.causes;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The parts that an author gives names to, and how one is known by what stands below the name. */
enum Part {
  NODE("node", "nodes", "middle"),
  RESPONSE("response", "responses", "stay-with-it");

  private static final Set<String> NODE_KEYS = Set.of("client", "scene", "criteria", "responses");
  private static final Set<String> RESPONSE_KEYS = Set.of("say", "rate", "heard");

  private final String word;
  private final String parent;
  private final String example;

  Part(String word, String parent, String example) {
    this.word = word;
    this.parent = parent;
    this.example = example;
  }

  String word() {
    return word;
  }

  /** The key that all of them stand below. */
  String parent() {
    return parent;
  }

  String example() {
    return example;
  }

  boolean has(String key) {
    return switch (this) {
      case NODE -> NODE_KEYS.contains(key);
      case RESPONSE -> RESPONSE_KEYS.contains(key);
    };
  }

  /** The part that this is a key of. */
  static Optional<Part> ofKey(String key) {
    return Arrays.stream(values()).filter(part -> part.has(key)).findFirst();
  }

  /** What the line here gives a name to, by what stands below it. */
  static Optional<Part> namedAt(WrittenLines lines, int index) {
    WrittenLine line = lines.at(index);
    int below = lines.below(index);
    return !line.isName() || line.hasDash() || below < 0 || lines.at(below).hasDash()
        ? Optional.empty()
        : ofKey(lines.at(below).key());
  }
}
