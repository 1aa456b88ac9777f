/**
 * Everything that can be said of a scenario that could be read: its findings, and those of a whole
 * library.
 */
@NullMarked
package rapport.analysis;

import org.jspecify.annotations.NullMarked;
