/** The tree of a file to scenario records and diagnostics, one reader for each part. */
@NullMarked
package rapport.scenario.loader;

import org.jspecify.annotations.NullMarked;
