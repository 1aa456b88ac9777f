/** What happened in one sitting, as events, and the journal that keeps them. */
@NullMarked
package rapport.transcript;

import org.jspecify.annotations.NullMarked;
