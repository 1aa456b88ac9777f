/** The commands a trainee gives. */
@NullMarked
package rapport.cli.trainee;

import org.jspecify.annotations.NullMarked;
