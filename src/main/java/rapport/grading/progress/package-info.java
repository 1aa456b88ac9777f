/** What one trainee's attempts add up to. */
@NullMarked
package rapport.grading.progress;

import org.jspecify.annotations.NullMarked;
