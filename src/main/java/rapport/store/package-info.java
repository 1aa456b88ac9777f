/** Files: journals, marks, settings, scenario sources; locks, forcing and atomic moves. */
@NullMarked
package rapport.store;

import org.jspecify.annotations.NullMarked;
