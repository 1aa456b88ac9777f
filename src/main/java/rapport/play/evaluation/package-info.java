/** Levels to a tally to a result, and the report as data. */
@NullMarked
package rapport.play.evaluation;

import org.jspecify.annotations.NullMarked;
