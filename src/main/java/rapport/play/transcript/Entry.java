package rapport.play.transcript;

import java.time.Instant;

/**
 * An event with when it happened.
 *
 * @param at in UTC, for information only: order comes from the place in the journal
 * @param elapsedMillis since this sitting began, from a clock that never jumps
 */
public record Entry(Instant at, long elapsedMillis, Event event) {}
