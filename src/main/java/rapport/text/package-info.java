/**
 * Makes text safe to show, and measures it: sanitising, graphemes, display width, wrapping; finds
 * what somebody may have meant.
 */
@NullMarked
package rapport.text;

import org.jspecify.annotations.NullMarked;
