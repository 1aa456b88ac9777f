package rapport.scenario.model;

import java.util.Map;

/**
 * The fictional client.
 *
 * @param facts everything the author wrote of the client, by key, the name among them
 */
public record Client(String name, Map<String, String> facts) {
  public Client {
    facts = Copies.of(facts);
  }

  /** The fact of this key, or empty text. */
  public String fact(String key) {
    return facts.getOrDefault(key, "");
  }
}
