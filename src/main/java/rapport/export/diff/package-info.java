/** What differs in meaning between two versions of a scenario. */
@NullMarked
package rapport.export.diff;

import org.jspecify.annotations.NullMarked;
