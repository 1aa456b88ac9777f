package rapport.scenario.fields;

import rapport.scenario.diagnostic.SourcePosition;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlText;

/**
 * Whose keys are read: what kind of thing, its name, and where the name stands.
 *
 * @param name may be empty
 */
public record Owner(String kind, String name, SourcePosition at) {
  public static Owner of(String kind, YamlText key) {
    return new Owner(kind, key.value(), key.position());
  }

  public static Owner unnamed(String kind, Yaml at) {
    return new Owner(kind, "", at.position());
  }

  /** Such as "The response `leave`". */
  public String phrase() {
    return name.isEmpty() ? kind : kind + " `" + name + "`";
  }
}
