package rapport.grading;

import rapport.transcript.Transcript;

/**
 * Whose attempt it is, and which.
 *
 * @param trainee the code; empty when there is none
 */
public record CohortAttempt(String trainee, String attempt) {
  static CohortAttempt of(Transcript transcript) {
    return new CohortAttempt(transcript.opened().trainee(), transcript.attempt());
  }
}
