/** The terminal itself: bytes to keys, frames to glass; alone sees Lanterna. */
@NullMarked
package rapport.tui.terminal;

import org.jspecify.annotations.NullMarked;
