/** Findings, maps, attempts and marks as text for other programs: JSON, SARIF, CSV, HTML. Pure. */
@NullMarked
package rapport.export;

import org.jspecify.annotations.NullMarked;
