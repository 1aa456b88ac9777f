/** Attempts as long tables for statistics programs. */
@NullMarked
package rapport.export.tables;

import org.jspecify.annotations.NullMarked;
