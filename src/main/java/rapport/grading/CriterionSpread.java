package rapport.grading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.evaluation.Band;
import rapport.evaluation.CriterionResult;
import rapport.scenario.Rubric;

/**
 * How attempts differ on one criterion. The same mean comes again and again, so each is kept once
 * with how often it came.
 */
public final class CriterionSpread {
  private final String id;
  private final String name;
  private final TreeMap<BigFraction, Integer> means = new TreeMap<>();
  private final Map<Band, Integer> bands = new EnumMap<>(Band.class);
  private final long[] levels = new long[Rubric.TOP + 1];
  private int withEvidence;
  private int withoutEvidence;
  private long sum;
  private long weights;

  CriterionSpread(String id, String name) {
    this.id = id;
    this.name = name;
    for (Band band : Band.values()) {
      bands.put(band, 0);
    }
  }

  void add(CriterionResult result) {
    if (result.computed() == null || !result.hasEvidence()) {
      withoutEvidence++;
      return;
    }
    withEvidence++;
    means.merge(result.computed(), 1, Integer::sum);
    if (result.band() != null) {
      bands.merge(result.band(), 1, Integer::sum);
    }
  }

  void level(int weight, int level) {
    levels[level]++;
    sum += (long) weight * level;
    weights += weight;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** How many attempts have enough evidence. */
  public int withEvidence() {
    return withEvidence;
  }

  public int withoutEvidence() {
    return withoutEvidence;
  }

  public Map<Band, Integer> bands() {
    return Collections.unmodifiableMap(bands);
  }

  /** How often each level was chosen, from 0 up. */
  public List<Long> levels() {
    return IntStream.range(0, levels.length).mapToObj(i -> levels[i]).toList();
  }

  /** The weighted mean level of all decisions of all attempts together; nothing without any. */
  public Optional<BigFraction> pooled() {
    return weights == 0 ? Optional.empty() : Optional.of(BigFraction.of(sum, weights));
  }

  /**
   * The lowest mean that so many quarters of the attempts with enough evidence don't exceed: 0 for
   * the lowest of all, 2 for the median, 4 for the highest. Nothing without such attempts.
   */
  public Optional<BigFraction> quartile(int quarters) {
    long rank = Math.max(1, ((long) quarters * withEvidence + 3) / 4);
    long passed = 0;
    for (Map.Entry<BigFraction, Integer> mean : means.entrySet()) {
      passed += mean.getValue();
      if (passed >= rank) {
        return Optional.of(mean.getKey());
      }
    }
    return Optional.empty();
  }
}
