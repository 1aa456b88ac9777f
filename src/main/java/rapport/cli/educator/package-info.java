/** The commands an educator gives. */
@NullMarked
package rapport.cli.educator;

import org.jspecify.annotations.NullMarked;
