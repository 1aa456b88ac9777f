package rapport.play.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;

/**
 * The result of one session, by the program.
 *
 * @param outcome null when the trainee left before an ending
 * @param criteria every criterion switched on, in the rubric's order
 * @param computed the overall, 0 to 1, before any cap; null when there is none
 * @param exported the overall as a gradebook gets it; null when there is none
 * @param criticalCodes in the order they happened
 */
public record Evaluation(
    @Nullable Outcome outcome,
    List<CriterionResult> criteria,
    @Nullable BigFraction computed,
    @Nullable BigFraction exported,
    List<String> criticalCodes) {

  /** How the session closed. */
  public enum Closing {
    /** At an ending that is not premature. */
    COMPLETE,
    /** The work broke off. */
    PREMATURE,
    /** The trainee left. */
    LEFT
  }

  public Evaluation {
    criteria = List.copyOf(criteria);
    criticalCodes = List.copyOf(criticalCodes);
  }

  public static Evaluation of(Tally tally, List<String> assessed, Closing closing) {
    List<CriterionResult> criteria =
        tally.rubric().active().stream().map(c -> result(tally, c, assessed)).toList();
    BigFraction computed = closing == Closing.COMPLETE ? overall(criteria) : null;
    return new Evaluation(
        closing == Closing.LEFT ? null : outcome(tally, criteria, closing),
        criteria,
        computed,
        exported(tally, computed),
        tally.criticalCodes());
  }

  /** The criterion with the lowest mean that was in play; nothing when none was. */
  public Optional<CriterionResult> weakest() {
    return criteria.stream()
        .filter(c -> c.computed() != null)
        .min((a, b) -> shownOrComputed(a).compareTo(shownOrComputed(b)));
  }

  /**
   * The weakest criterion where it is worth naming: below {@code good}, where the rubric's band
   * Good begins (3.0 as bundled, for a level of 3 is good enough), or shown as 0 after a critical
   * incident. A criterion at 3.4 may be the lowest of three, but it is not weak.
   */
  public Optional<CriterionResult> weak(BigDecimal good) {
    return weakest().filter(c -> shownOrComputed(c).compareTo(Fractions.of(good)) < 0);
  }

  private static BigFraction shownOrComputed(CriterionResult result) {
    return result.shown().orElseGet(() -> Objects.requireNonNull(result.computed()));
  }

  private static CriterionResult result(Tally tally, Criterion criterion, List<String> assessed) {
    Rubric rubric = tally.rubric();
    CriterionTally counted = tally.criteria().getOrDefault(criterion.id(), CriterionTally.EMPTY);
    boolean hasEvidence = counted.decisions().size() >= rubric.floor();
    BigFraction mean = counted.mean().orElse(null);
    return new CriterionResult(
        criterion,
        assessed.contains(criterion.id()),
        mean,
        counted.decisions().size(),
        hasEvidence && mean != null,
        isCritical(tally, criterion),
        hasEvidence && mean != null ? Band.of(mean, rubric) : null);
  }

  private static boolean isCritical(Tally tally, Criterion criterion) {
    return tally.criticalCodes().stream()
        .map(tally.rubric().critical()::get)
        .anyMatch(code -> code != null && code.criterion().equals(criterion.id()));
  }

  private static Outcome outcome(Tally tally, List<CriterionResult> criteria, Closing closing) {
    if (!tally.criticalCodes().isEmpty()) {
      return Outcome.CRITICAL_INCIDENT;
    }
    if (closing == Closing.PREMATURE || hasZero(tally) || isBelowCut(tally, criteria)) {
      return Outcome.NOT_YET_MET;
    }
    boolean lacking = criteria.stream().anyMatch(c -> c.assessed() && !c.hasEvidence());
    return lacking ? Outcome.NOT_ENOUGH_EVIDENCE : Outcome.MET;
  }

  private static boolean hasZero(Tally tally) {
    return tally.criteria().values().stream().anyMatch(CriterionTally::hasZero);
  }

  private static boolean isBelowCut(Tally tally, List<CriterionResult> criteria) {
    BigFraction cut = Fractions.of(tally.rubric().cut());
    return means(criteria).stream().anyMatch(mean -> mean.compareTo(cut) < 0);
  }

  private static List<BigFraction> means(List<CriterionResult> criteria) {
    return criteria.stream()
        .filter(CriterionResult::hasEvidence)
        .map(CriterionResult::computed)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Equal-weight mean of the criteria with evidence, divided by the top level. */
  private static @Nullable BigFraction overall(List<CriterionResult> criteria) {
    List<BigFraction> means = means(criteria);
    if (means.isEmpty()) {
      return null;
    }
    BigFraction sum = means.stream().reduce(BigFraction.ZERO, BigFraction::add);
    return sum.divide(means.size() * Rubric.TOP);
  }

  private static @Nullable BigFraction exported(Tally tally, @Nullable BigFraction computed) {
    if (computed == null || tally.criticalCodes().isEmpty()) {
      return computed;
    }
    BigFraction cap = Fractions.of(tally.rubric().cap());
    return computed.compareTo(cap) < 0 ? computed : cap;
  }
}
