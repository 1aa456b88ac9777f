/** One class for each thing there is to see: view state to frame, keys to actions. */
@NullMarked
package rapport.tui.scene;

import org.jspecify.annotations.NullMarked;
