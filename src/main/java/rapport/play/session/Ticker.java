package rapport.play.session;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time, as a session needs it. */
public interface Ticker {
  /** Now, in UTC. */
  Instant now();

  /** Where the person is whose times are told; UTC unless somebody knows better. */
  default ZoneId zone() {
    return ZoneOffset.UTC;
  }

  /** Milliseconds since the program started, from a clock that never jumps. */
  long elapsedMillis();
}
