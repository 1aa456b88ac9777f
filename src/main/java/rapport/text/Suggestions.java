package rapport.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Words that look like what somebody wrote. */
public final class Suggestions {
  /** As many as one sentence can name. */
  public static final int MOST = 3;

  /** Any two words of one or two letters look alike. */
  private static final int SHORTEST = 3;

  /** The length of the longest id. */
  private static final int LONGEST = 64;

  /**
   * A letter left out, doubled or swapped leaves 0.9 or more, half of a compound ({@code cultural}
   * for {@code cultural-sensitivity}) 0.85, another form of the word ({@code rating} for {@code
   * rate}) 0.82. Different keys of the format are mostly below 0.75, and a guess from there on
   * would send the author the wrong way.
   */
  private static final double LEAST = 0.8;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private record Candidate(String word, double likeness) {}

  private Suggestions() {}

  /** At most three, the likeliest first. */
  public static List<String> of(String written, Collection<String> known) {
    int length = written.length();
    if (length < SHORTEST || length > LONGEST) {
      return List.of();
    }
    return known.stream()
        .filter(word -> word.length() >= SHORTEST && !word.equals(written))
        .map(word -> new Candidate(word, likeness(lower(written), lower(word))))
        .filter(candidate -> candidate.likeness() >= LEAST)
        .sorted(
            Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(Candidate::word))
        .limit(MOST)
        .map(Candidate::word)
        .toList();
  }

  /**
   * The similarity sees no swap in words of three letters, so those are compared by their letters.
   */
  private static double likeness(String written, String word) {
    boolean isShort = written.length() == SHORTEST && word.length() == SHORTEST;
    return isShort && sorted(written).equals(sorted(word)) ? 1 : SIMILARITY.apply(written, word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return String.valueOf(letters);
  }
}
