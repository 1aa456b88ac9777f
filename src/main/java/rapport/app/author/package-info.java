/** Playing a scenario while it is being written. */
@NullMarked
package rapport.app.author;

import org.jspecify.annotations.NullMarked;
