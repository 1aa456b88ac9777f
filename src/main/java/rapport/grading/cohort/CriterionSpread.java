package rapport.grading.cohort;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.play.evaluation.Band;

/**
 * How attempts differ on one criterion. The same mean comes again and again, so each is kept once
 * with how often it came.
 */
public final class CriterionSpread {
  private final String id;
  private final String name;
  private final TreeMap<BigFraction, Integer> means = new TreeMap<>();
  private final Map<Band, Integer> bands = new EnumMap<>(Band.class);
  private final LevelCounts levels = new LevelCounts();
  private int withEvidence;
  private int withoutEvidence;

  CriterionSpread(String id, String name) {
    this.id = id;
    this.name = name;
    for (Band band : Band.values()) {
      bands.put(band, 0);
    }
  }

  void add(CriterionShare share) {
    levels.add(share.levels());
    if (share.mean() == null || share.band() == null) {
      withoutEvidence++;
      return;
    }
    withEvidence++;
    means.merge(share.mean(), 1, Integer::sum);
    bands.merge(share.band(), 1, Integer::sum);
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

  /** How often each level was given to a choice, from 0 up. */
  public List<Long> levels() {
    return levels.counts();
  }

  /** The weighted mean level of all decisions of all attempts together; nothing without any. */
  public Optional<BigFraction> pooled() {
    return levels.mean();
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
