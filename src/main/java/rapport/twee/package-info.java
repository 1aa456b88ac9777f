/** Twee 3 stories to scenario skeletons, as text. */
@NullMarked
package rapport.twee;

import org.jspecify.annotations.NullMarked;
