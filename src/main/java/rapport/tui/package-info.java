/** The full screen: one thread that draws and takes the keys. */
@NullMarked
package rapport.tui;

import org.jspecify.annotations.NullMarked;
