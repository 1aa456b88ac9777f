/**
 * Published statistics of agreement and of items, with their errors and the reasons where there are
 * none.
 */
@NullMarked
package rapport.grading.statistics;

import org.jspecify.annotations.NullMarked;
