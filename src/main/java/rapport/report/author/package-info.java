/** The pages an author reads: what all paths add up to, a library at a glance, its blind panels. */
@NullMarked
package rapport.report.author;

import org.jspecify.annotations.NullMarked;
