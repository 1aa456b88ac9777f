/** The domain put into words, lines and roles, shared by every front end. */
@NullMarked
package rapport.presentation;

import org.jspecify.annotations.NullMarked;
