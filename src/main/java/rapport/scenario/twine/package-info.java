/** Twee 3 stories to scenario skeletons, as text. */
@NullMarked
package rapport.scenario.twine;

import org.jspecify.annotations.NullMarked;
