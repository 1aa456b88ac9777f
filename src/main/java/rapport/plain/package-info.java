/** Line mode for screen readers, pipes, dumb terminals and scripts. */
@NullMarked
package rapport.plain;

import org.jspecify.annotations.NullMarked;
