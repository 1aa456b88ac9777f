/** Tables that spreadsheets read and write. */
@NullMarked
package rapport.export.csv;

import org.jspecify.annotations.NullMarked;
