/** What all paths through a scenario add up to. */
@NullMarked
package rapport.analysis.paths;

import org.jspecify.annotations.NullMarked;
