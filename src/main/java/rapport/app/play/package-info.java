/** Playing one scenario from its briefing to its report, now or in a session that was left. */
@NullMarked
package rapport.app.play;

import org.jspecify.annotations.NullMarked;
