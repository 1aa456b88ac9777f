package rapport.grading.cohort;

import java.time.Instant;
import java.util.List;

/** One attempt, as far as items are about it. */
record ItemAttempt(Instant startedAt, String attempt, List<MetDecision> met) {
  ItemAttempt {
    met = List.copyOf(met);
  }
}
