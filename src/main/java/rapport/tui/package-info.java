/** The full screen: view state to frame, keys to intents, by way of Lanterna. */
@NullMarked
package rapport.tui;

import org.jspecify.annotations.NullMarked;
