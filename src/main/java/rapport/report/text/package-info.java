/** Pages and figures as plain text. */
@NullMarked
package rapport.report.text;

import org.jspecify.annotations.NullMarked;
