package rapport.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody may have meant. */
public final class Similar {
  private static final int SHORTEST = 3;
  private static final int MOST = 3;

  private Similar() {}

  /** At most three of the candidates, nearest first; none for very short words. */
  public static List<String> to(String word, Collection<String> candidates) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() < SHORTEST) {
      return List.of();
    }
    // A slip in every third letter is still a slip; more is another word.
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, lower.length() / 3));
    return candidates.stream()
        .filter(each -> distance.apply(lower, each) >= 0)
        .sorted(
            Comparator.<String>comparingInt(each -> distance.apply(lower, each))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }
}
