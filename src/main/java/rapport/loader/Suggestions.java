package rapport.loader;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Words an author may have meant. */
final class Suggestions {
  /** Below this, pairs that share little more than a first letter begin to appear. */
  private static final double LEAST = 0.82;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private Suggestions() {}

  /** At most three of the candidates, the nearest first; none for words under three letters. */
  static List<String> of(String word, Collection<String> candidates) {
    if (word.length() < 3 || word.length() > 100) {
      return List.of();
    }
    return candidates.stream()
        .map(c -> new Scored(c, SIMILARITY.apply(word, c)))
        .filter(s -> s.score >= LEAST)
        .sorted(Comparator.comparingDouble((Scored s) -> -s.score).thenComparing(Scored::word))
        .limit(3)
        .map(Scored::word)
        .toList();
  }

  private record Scored(String word, double score) {}
}
