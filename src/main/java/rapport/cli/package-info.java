/** The way in: the program, its commands, the clock and the standard streams. */
@NullMarked
package rapport.cli;

import org.jspecify.annotations.NullMarked;
