package rapport.loader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.diagnostic.SourcePosition;

/**
 * A piece of YAML: text, a list or a map, with where it begins. Everything is text; nothing has a
 * type.
 */
sealed interface Yaml {
  SourcePosition position();

  /**
   * A scalar.
   *
   * @param isInline whether it stands inside braces or brackets
   * @param lost where a comment begins that swallowed the rest of the text; null when none did
   */
  record Text(
      String value,
      SourcePosition position,
      boolean isPlain,
      boolean isInline,
      @Nullable SourcePosition lost)
      implements Yaml {}

  /** A sequence. */
  record Items(List<Yaml> items, SourcePosition position) implements Yaml {}

  /** A mapping, by key; each key with where it stands. */
  record Fields(Map<String, Field> fields, SourcePosition position) implements Yaml {
    static Fields empty(SourcePosition position) {
      return new Fields(new LinkedHashMap<>(), position);
    }
  }

  /** One entry of a mapping. */
  record Field(String key, SourcePosition position, Yaml value) {}

  /** What it is, in a reader's words. */
  default String kind() {
    if (this instanceof Text) {
      return "text";
    }
    return this instanceof Items ? "a list" : "a group of keys";
  }
}
