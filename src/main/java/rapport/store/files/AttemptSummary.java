package rapport.store.files;

import java.time.Instant;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;

/**
 * One attempt in a list.
 *
 * @param scenario the scenario's id
 * @param outcome the result's word as it was sealed; empty when there is none
 * @param choices how many choices stand; not counted, and 0, once it is sealed
 * @param isUnfinished whether it can be gone on with
 */
public record AttemptSummary(
    String attempt,
    String scenario,
    String title,
    Mode mode,
    String trainee,
    Instant startedAt,
    Transcript.State state,
    String outcome,
    int choices,
    boolean isUnfinished) {

  /** The same attempt, known by another code than the one that was typed. */
  public AttemptSummary knownAs(String code) {
    return new AttemptSummary(
        attempt, scenario, title, mode, code, startedAt, state, outcome, choices, isUnfinished);
  }
}
