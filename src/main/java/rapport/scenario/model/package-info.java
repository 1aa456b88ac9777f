/** The authored content as immutable records. */
@NullMarked
package rapport.scenario.model;

import org.jspecify.annotations.NullMarked;
