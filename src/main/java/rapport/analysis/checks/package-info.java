/** Checks that everything written can be met, and that play always goes on to an ending. */
@NullMarked
package rapport.analysis.checks;

import org.jspecify.annotations.NullMarked;
