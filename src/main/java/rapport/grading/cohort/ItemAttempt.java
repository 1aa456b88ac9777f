package rapport.grading.cohort;

import java.time.Instant;
import java.util.List;
import rapport.play.evaluation.Rated;

/**
 * One attempt, as far as items are about it.
 *
 * @param standing the choices with the levels that stand after marking, of which the mark is made
 */
record ItemAttempt(Instant startedAt, String attempt, List<MetDecision> met, List<Rated> standing) {
  ItemAttempt {
    met = List.copyOf(met);
    standing = List.copyOf(standing);
  }
}
