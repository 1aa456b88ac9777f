package rapport.grading.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.scenario.model.Rubric;

/** How often each level was given, with the weights of the decisions it was given at. */
final class LevelCounts {
  private final long[] counts = new long[Rubric.TOP + 1];
  private long sum;
  private long weights;

  void add(int weight, int level) {
    counts[level]++;
    sum += (long) weight * level;
    weights += weight;
  }

  void add(LevelCounts others) {
    Arrays.setAll(counts, level -> counts[level] + others.counts[level]);
    sum += others.sum;
    weights += others.weights;
  }

  /** From level 0 up. */
  List<Long> counts() {
    return Arrays.stream(counts).boxed().toList();
  }

  /** The weighted mean level; nothing when none was given. */
  Optional<BigFraction> mean() {
    return weights == 0 ? Optional.empty() : Optional.of(BigFraction.of(sum, weights));
  }
}
