/**
 * An instructor's marks, what stands after them, and what can be said of marks and marked lines.
 */
@NullMarked
package rapport.grading;

import org.jspecify.annotations.NullMarked;
