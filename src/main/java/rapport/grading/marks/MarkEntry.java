package rapport.grading.marks;

import java.time.Instant;

/**
 * A rater's event with when it happened.
 *
 * @param at in UTC, for information: within one file, order comes from the place in it
 */
public record MarkEntry(Instant at, MarkEvent event) {}
