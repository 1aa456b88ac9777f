package rapport.play.evaluation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What has been counted on one criterion.
 *
 * @param levels sum of weight times level over every visit
 * @param weights sum of weights over every visit
 * @param decisions the distinct decisions in play
 * @param hasZero whether a level 0 was among them
 */
public record CriterionTally(long levels, long weights, Set<String> decisions, boolean hasZero) {
  static final CriterionTally EMPTY = new CriterionTally(0, 0, Set.of(), false);

  public CriterionTally {
    decisions = Set.copyOf(decisions);
  }

  /** What grows while choices are counted; a set that was copied at each would grow by squares. */
  static final class Counting {
    private final Set<String> decisions = new HashSet<>();
    private long levels;
    private long weights;
    private boolean hasZero;

    Counting add(Rated choice, int level) {
      decisions.add(choice.decision());
      levels += (long) choice.weight() * level;
      weights += choice.weight();
      hasZero |= level == 0;
      return this;
    }

    CriterionTally tally() {
      return new CriterionTally(levels, weights, decisions, hasZero);
    }
  }

  /** The same decisions at another mean, which stands for all their levels. */
  CriterionTally override(BigFraction mean) {
    return new CriterionTally(
        mean.getNumerator().longValueExact(),
        mean.getDenominator().longValueExact(),
        decisions,
        mean.signum() == 0);
  }

  /** The weighted mean level, exact; nothing when the criterion was never in play. */
  public Optional<BigFraction> mean() {
    return weights == 0 ? Optional.empty() : Optional.of(BigFraction.of(levels, weights));
  }
}
