/** Practising: single decisions, and where a trainee stands so far. */
@NullMarked
package rapport.app.practice;

import org.jspecify.annotations.NullMarked;
