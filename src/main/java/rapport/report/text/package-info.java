/** Pages as lines of plain text. */
@NullMarked
package rapport.report.text;

import org.jspecify.annotations.NullMarked;
