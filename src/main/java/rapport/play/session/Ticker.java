package rapport.play.session;

import java.time.Instant;

/** The time, as a session needs it. */
public interface Ticker {
  /** Now, in UTC. */
  Instant now();

  /** Milliseconds since the program started, from a clock that never jumps. */
  long elapsedMillis();
}
