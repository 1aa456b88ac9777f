/** What every command shares: its surroundings, its options, its output and its exit code. */
@NullMarked
package rapport.cli.command;

import org.jspecify.annotations.NullMarked;
