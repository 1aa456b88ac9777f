package rapport.grading.cohort;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Band;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Rated;

/**
 * What one attempt says on one criterion, and no more of it than a cohort needs.
 *
 * @param mean as it stands; null without enough evidence
 * @param band of that mean
 * @param levels of the choices, whatever mean was set by hand
 */
record CriterionShare(
    String criterion,
    String name,
    @Nullable BigFraction mean,
    @Nullable Band band,
    LevelCounts levels) {

  /**
   * The share of what stands.
   *
   * @param known gives the same object for equal means, which come again and again
   */
  static List<CriterionShare> of(Standing standing, UnaryOperator<BigFraction> known) {
    return standing.evaluation().criteria().stream()
        .map(result -> of(result, standing.choices(), known))
        .toList();
  }

  private static CriterionShare of(
      CriterionResult result, List<Rated> choices, UnaryOperator<BigFraction> known) {
    BigFraction mean = result.hasEvidence() ? result.computed() : null;
    return new CriterionShare(
        result.criterion().id(),
        result.criterion().name(),
        mean == null ? null : known.apply(mean),
        result.band(),
        levels(result.criterion().id(), choices));
  }

  private static LevelCounts levels(String criterion, List<Rated> choices) {
    LevelCounts levels = new LevelCounts();
    for (Rated choice : choices) {
      Integer level = choice.levels().get(criterion);
      if (level != null) {
        levels.add(choice.weight(), level);
      }
    }
    return levels;
  }
}
