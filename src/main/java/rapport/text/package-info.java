/** Makes text safe to show, and measures it: sanitising, graphemes, display width, wrapping. */
@NullMarked
package rapport.text;

import org.jspecify.annotations.NullMarked;
