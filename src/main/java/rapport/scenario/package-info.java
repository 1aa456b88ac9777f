/** The authored content as immutable records. */
@NullMarked
package rapport.scenario;

import org.jspecify.annotations.NullMarked;
