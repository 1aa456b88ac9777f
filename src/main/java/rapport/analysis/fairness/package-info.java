/**
 * Checks that what is scored can be scored, and that nothing but the client gives the best line
 * away.
 */
@NullMarked
package rapport.analysis.fairness;

import org.jspecify.annotations.NullMarked;
