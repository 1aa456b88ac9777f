/** What a trainee's sessions add up to, as a page: one class a part of it. */
@NullMarked
package rapport.report.progress;

import org.jspecify.annotations.NullMarked;
