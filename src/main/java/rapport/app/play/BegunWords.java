package rapport.app.play;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What a trainee has begun to type in a session and not said, by decision. Each stretch of it is
 * handed on to be kept, and not each letter, since every keeping waits for the disk.
 */
final class BegunWords {
  /** So many letters at most are lost with a program that is killed outright. */
  private static final int STRETCH = 8;

  private final Map<String, String> texts;
  private final Consumer<Map<String, String>> keeper;
  private Map<String, String> kept;

  /**
   * Goes on with what is kept.
   *
   * @param keeper takes all that there is, each time some of it is new
   */
  BegunWords(Map<String, String> kept, Consumer<Map<String, String>> keeper) {
    this.texts = new TreeMap<>(kept);
    this.kept = Map.copyOf(kept);
    this.keeper = keeper;
  }

  String at(String decision) {
    return texts.getOrDefault(decision, "");
  }

  /** This stands there now. */
  void put(String decision, String text) {
    if (text.isEmpty()) {
      texts.remove(decision);
    } else {
      texts.put(decision, text);
    }
    String before = kept.getOrDefault(decision, "");
    if (text.isEmpty() || Math.abs(text.length() - before.length()) >= STRETCH) {
      keep();
    }
  }

  /** It is said, so it is begun no more. */
  void said(String decision) {
    texts.remove(decision);
    keep();
  }

  /** Nothing of it will be said. */
  void forget() {
    texts.clear();
    keep();
  }

  /** Hands on what is new to the last letter. */
  void keep() {
    if (!texts.equals(kept)) {
      kept = Map.copyOf(texts);
      keeper.accept(kept);
    }
  }
}
