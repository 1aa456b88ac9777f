/** Looking through the scenarios, and through the sessions that are kept. */
@NullMarked
package rapport.app.library;

import org.jspecify.annotations.NullMarked;
