package rapport.grading.cohort;

import java.util.Comparator;
import rapport.play.transcript.Transcript;
import rapport.text.NaturalOrder;

/**
 * Whose attempt it is, and which.
 *
 * @param trainee the code; empty when there is none
 */
public record CohortAttempt(String trainee, String attempt) {
  /** As a person would look them up: by code, T-2 before T-10. */
  static final Comparator<CohortAttempt> BY_TRAINEE =
      Comparator.comparing(CohortAttempt::trainee, NaturalOrder.OF)
          .thenComparing(CohortAttempt::attempt);

  static CohortAttempt of(Transcript transcript) {
    return new CohortAttempt(transcript.opened().trainee(), transcript.attempt());
  }
}
