/** The files of schools' systems, filled with marks. */
@NullMarked
package rapport.export.gradebook;

import org.jspecify.annotations.NullMarked;
