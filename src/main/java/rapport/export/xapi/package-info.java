/** Attempts as xAPI statements. */
@NullMarked
package rapport.export.xapi;

import org.jspecify.annotations.NullMarked;
