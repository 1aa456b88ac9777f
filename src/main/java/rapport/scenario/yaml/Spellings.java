package rapport.scenario.yaml;

import java.util.Arrays;
import rapport.scenario.format.Places;

/**
 * Keeps short words once, since keys and ids come again and again. One place a word, without
 * chains: a word that loses its place is only kept twice.
 */
final class Spellings {
  private static final int LONGEST = 40;
  private static final int PLACES = 1 << 12;

  private final String[] places = new String[PLACES];

  Spellings() {
    Arrays.fill(places, "");
    Places.everyKey().forEach(this::of);
  }

  String of(String word) {
    int length = word.length();
    if (length > LONGEST || length == 0) {
      return word;
    }
    int place = place(word, length);
    if (!places[place].equals(word)) {
      places[place] = word;
    }
    return places[place];
  }

  /** A few letters are enough to tell most words apart. */
  private static int place(String word, int length) {
    int hash = length;
    hash = 31 * hash + word.charAt(0);
    hash = 31 * hash + word.charAt(length / 3);
    hash = 31 * hash + word.charAt(length / 2);
    hash = 31 * hash + word.charAt(Math.max(0, length - 2));
    hash = 31 * hash + word.charAt(length - 1);
    return (hash ^ (hash >>> 12)) & (PLACES - 1);
  }
}
