/**
 * One model of a page, of words, tables and figures with roles, and the pages of sessions built of
 * it.
 */
@NullMarked
package rapport.report.page;

import org.jspecify.annotations.NullMarked;
