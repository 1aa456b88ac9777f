package rapport.grading.roster;

import java.util.Locale;
import java.util.Map;

/**
 * Somebody in an instructor's roster.
 *
 * @param line where they stand in it
 * @param code the pseudonym their transcripts bear
 * @param keys what the school knows them by; without what is unknown
 */
public record Person(long line, String code, Map<Key, String> keys) {
  /** What a school may know somebody by. */
  public enum Key {
    ID,
    EMAIL,
    LOGIN;

    /** Its column in the roster. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Person {
    keys = Map.copyOf(keys);
  }

  /** Whether this is one of the things they are known by. */
  public boolean isKnownBy(String value) {
    return keys.values().stream()
        .map(Roster::folded)
        .anyMatch(key -> !key.isEmpty() && key.equals(Roster.folded(value)));
  }

  /** What they are known by in this way; empty when that is unknown. */
  public String key(Key key) {
    return keys.getOrDefault(key, "");
  }
}
