/** The pages that people read, as headings, paragraphs and roles, shared by every front end. */
@NullMarked
package rapport.report.page;

import org.jspecify.annotations.NullMarked;
