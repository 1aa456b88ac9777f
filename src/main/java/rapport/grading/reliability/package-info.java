/**
 * How far a mark could be relied on if other decisions had been met, and the decision made of it.
 */
@NullMarked
package rapport.grading.reliability;

import org.jspecify.annotations.NullMarked;
