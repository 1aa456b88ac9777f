/** The pages an author reads: findings, what all paths add up to, a library at a glance. */
@NullMarked
package rapport.report.author;

import org.jspecify.annotations.NullMarked;
