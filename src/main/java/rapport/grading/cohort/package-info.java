/** What many attempts add up to. */
@NullMarked
package rapport.grading.cohort;

import org.jspecify.annotations.NullMarked;
