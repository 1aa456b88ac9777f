/** The keys that the files of the format take, each place declared once. */
@NullMarked
package rapport.scenario.format;

import org.jspecify.annotations.NullMarked;
