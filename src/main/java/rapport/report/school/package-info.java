/**
 * The pages a school reads: what attempts add up to, how far raters agree, what items tell apart.
 */
@NullMarked
package rapport.report.school;

import org.jspecify.annotations.NullMarked;
