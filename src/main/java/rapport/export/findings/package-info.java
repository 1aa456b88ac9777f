/** Findings for other programs: JSON and SARIF. */
@NullMarked
package rapport.export.findings;

import org.jspecify.annotations.NullMarked;
