/** Marking transcripts. */
@NullMarked
package rapport.app.mark;

import org.jspecify.annotations.NullMarked;
