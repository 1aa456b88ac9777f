/** Pages as Markdown. */
@NullMarked
package rapport.report.markdown;

import org.jspecify.annotations.NullMarked;
