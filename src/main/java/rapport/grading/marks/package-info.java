/** An instructor's marks, and what stands after them. */
@NullMarked
package rapport.grading.marks;

import org.jspecify.annotations.NullMarked;
