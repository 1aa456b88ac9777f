/** What happened in one session, as events, and the journal that keeps them. */
@NullMarked
package rapport.play.transcript;

import org.jspecify.annotations.NullMarked;
