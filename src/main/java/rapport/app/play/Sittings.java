package rapport.app.play;

import java.util.Optional;
import rapport.play.evaluation.Report;
import rapport.play.session.Session;

/** How sessions with one scenario are begun, and what becomes of them: kept, or only rehearsed. */
public interface Sittings {
  /** Begins a new session, its journal open. */
  Session begin();

  /** Another scenario to suggest after this report. */
  Optional<PlayView.Suggestion> next(Report report);

  /** Whether what is played is kept, so that it can be gone on with later. */
  default boolean isKept() {
    return true;
  }

  /** Lets go of the journal of a session that is left or closed. */
  void release(Session session);
}
