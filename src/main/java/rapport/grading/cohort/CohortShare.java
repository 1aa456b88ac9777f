package rapport.grading.cohort;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.grading.marks.Standing;
import rapport.play.evaluation.Outcome;
import rapport.play.transcript.Transcript;

/**
 * What one attempt that counts adds to a cohort's results. There may be very many, so it keeps
 * nothing of the transcript.
 *
 * @param codes each critical code once
 * @param isOverridden whether a criterion's mean was set by hand
 * @param cleared how many critical incidents were judged to be none
 * @param raised how many critical incidents raters found
 * @param criteria empty while several marks wait to be agreed
 */
record CohortShare(
    CohortAttempt attempt,
    Standing.Source source,
    Outcome outcome,
    List<String> codes,
    boolean isOverridden,
    int cleared,
    int raised,
    List<CriterionShare> criteria) {

  /** The share of an attempt that reached an ending. */
  static CohortShare of(
      Transcript transcript, Standing standing, UnaryOperator<BigFraction> known) {
    boolean isUndecided = standing.source() == Standing.Source.UNDECIDED;
    return new CohortShare(
        CohortAttempt.of(transcript),
        standing.source(),
        Objects.requireNonNull(standing.evaluation().outcome()),
        standing.evaluation().criticalCodes().stream().distinct().toList(),
        !standing.overrides().isEmpty(),
        standing.cleared().size(),
        standing.raised().size(),
        isUndecided ? List.of() : CriterionShare.of(standing, known));
  }
}
