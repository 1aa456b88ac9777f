/** Looking through the library. */
@NullMarked
package rapport.app.library;

import org.jspecify.annotations.NullMarked;
