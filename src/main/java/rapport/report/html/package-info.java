/** Pages and figures as HTML that needs nothing else. */
@NullMarked
package rapport.report.html;

import org.jspecify.annotations.NullMarked;
