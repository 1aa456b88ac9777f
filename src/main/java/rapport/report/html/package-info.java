/** Pages as HTML that needs nothing else; the templates are in {@code src/main/jte}. */
@NullMarked
package rapport.report.html;

import org.jspecify.annotations.NullMarked;
