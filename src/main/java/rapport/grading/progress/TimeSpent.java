package rapport.grading.progress;

import java.time.Duration;
import java.util.List;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;

/**
 * How long somebody was at a session, by the times in its journal: from one thing written down to
 * the next, choices that were taken back among them. What lies between closing a session and taking
 * it up again is none of it.
 */
public final class TimeSpent {
  /** A longer silence is taken for a break, and counts as this much. */
  public static final Duration LONGEST = Duration.ofMinutes(10);

  private TimeSpent() {}

  public static Duration of(List<Entry> entries) {
    Duration spent = Duration.ZERO;
    for (int i = 1; i < entries.size(); i++) {
      spent = spent.plus(between(entries.get(i - 1), entries.get(i)));
    }
    return spent;
  }

  /** By the clock that never jumps, which begins anew with each start of the program. */
  private static Duration between(Entry before, Entry after) {
    long millis = after.elapsedMillis() - before.elapsedMillis();
    if (after.event() instanceof Event.Resumed || millis < 0) {
      return Duration.ZERO;
    }
    Duration silence = Duration.ofMillis(millis);
    return silence.compareTo(LONGEST) > 0 ? LONGEST : silence;
  }
}
