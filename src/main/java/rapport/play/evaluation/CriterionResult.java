package rapport.play.evaluation;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.scenario.model.Criterion;

/**
 * What came of one criterion.
 *
 * @param computed the exact mean level, 0 to 4; null when the criterion was never in play
 * @param decisions how many distinct decisions it rests on
 * @param hasEvidence whether these reach the rubric's floor
 * @param isCritical whether a critical incident makes it show 0
 * @param band the band of the computed mean; null without evidence
 */
public record CriterionResult(
    Criterion criterion,
    boolean assessed,
    @Nullable BigFraction computed,
    int decisions,
    boolean hasEvidence,
    boolean isCritical,
    @Nullable Band band) {

  /** The mean as it is shown: 0 after a critical incident, nothing without evidence. */
  public Optional<BigFraction> shown() {
    if (isCritical) {
      return Optional.of(BigFraction.ZERO);
    }
    return hasEvidence ? Optional.ofNullable(computed) : Optional.empty();
  }
}
