/** Whose attempt is whose, and what it is worth to a school. */
@NullMarked
package rapport.grading.roster;

import org.jspecify.annotations.NullMarked;
