package rapport.app.play;

import java.util.Map;
import java.util.Optional;
import rapport.play.evaluation.Report;
import rapport.play.session.Session;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;

/** How sessions with one scenario are begun, and what becomes of them: kept, or only rehearsed. */
public interface Sittings {
  /** Begins a new session of this kind, its journal open. */
  Session begin(Mode mode);

  /**
   * Begins a practice session, its journal open, that takes over what was chosen in another before
   * a choice.
   *
   * @param choice the place of the one to be made anew, from 0
   */
  default Session replay(Transcript before, int choice) {
    Session session = begin(Mode.PRACTICE);
    before.exchanges().subList(0, choice).forEach(session::copy);
    return session;
  }

  /** What was begun in own words and not said when this session was left, by decision. */
  default Map<String, String> begunWords(Session session) {
    return Map.of();
  }

  /** Keeps this instead of what was begun before. */
  default void keepBegunWords(Session session, Map<String, String> texts) {}

  /** Another scenario to suggest after this report. */
  Optional<PlayView.Suggestion> next(Report report);

  /** Whether what is played is kept, so that it can be gone on with later. */
  default boolean isKept() {
    return true;
  }

  /** Lets go of the journal of a session that is left or closed. */
  void release(Session session);
}
