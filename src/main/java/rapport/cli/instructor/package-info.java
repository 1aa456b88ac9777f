/** The commands an instructor gives. */
@NullMarked
package rapport.cli.instructor;

import org.jspecify.annotations.NullMarked;
