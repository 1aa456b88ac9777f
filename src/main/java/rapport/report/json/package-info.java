/** Figures as JSON. */
@NullMarked
package rapport.report.json;

import org.jspecify.annotations.NullMarked;
