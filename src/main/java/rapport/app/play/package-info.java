/** Playing one scenario from its briefing to its report. */
@NullMarked
package rapport.app.play;

import org.jspecify.annotations.NullMarked;
