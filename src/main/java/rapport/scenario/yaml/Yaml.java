package rapport.scenario.yaml;

import rapport.scenario.diagnostic.Located;
import rapport.scenario.diagnostic.SourcePosition;

/** One part of a YAML text and the place where it begins. Lines and columns count from 1. */
public sealed interface Yaml extends Located permits YamlMap, YamlList, YamlText, YamlBroken {
  int line();

  int column();

  /** What an author would call this kind of thing. */
  String kind();

  /** Whether it counts as not written: empty text, or a bare {@code ~}. */
  default boolean isMissing() {
    return false;
  }

  /** Whether nothing is in it: it is missing, or a list or a group without entries. */
  default boolean isEmpty() {
    return isMissing();
  }

  @Override
  default SourcePosition position() {
    return new SourcePosition(line(), column());
  }
}
