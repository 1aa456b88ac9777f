package rapport.grading.progress;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.CriterionResult;

/**
 * One criterion in a finished session, or in several that follow upon each other.
 *
 * @param sessions oldest first, at least one
 * @param alone what came of it in these sessions, their decisions pooled
 * @param together the same of these sessions and all before them
 * @param own the trainee's own level there, a mean where there are several; null for none
 */
public record Step(
    List<OwnAttempt> sessions,
    CriterionResult alone,
    CriterionResult together,
    @Nullable BigFraction own) {
  public Step {
    sessions = List.copyOf(sessions);
  }

  /** The last of its sessions. */
  public OwnAttempt latest() {
    return sessions.get(sessions.size() - 1);
  }

  /** Whether a decision was in play on the criterion, or an incident touched it. */
  public boolean isInPlay() {
    return level() != null;
  }

  /** The mean level as it is shown, 0 after a critical incident; null when it was not in play. */
  public @Nullable BigFraction level() {
    return alone.isCritical() ? BigFraction.ZERO : alone.computed();
  }

  /** The mean of all decisions so far; null while they are too few for a line. */
  public @Nullable BigFraction line() {
    return together.hasEvidence() ? together.computed() : null;
  }
}
