/** The way in: commands, wiring, clock, streams and exit codes. */
@NullMarked
package rapport.cli;

import org.jspecify.annotations.NullMarked;
