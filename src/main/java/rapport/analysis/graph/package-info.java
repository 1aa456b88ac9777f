/** Every state a scenario can reach, and the ways between them. */
@NullMarked
package rapport.analysis.graph;

import org.jspecify.annotations.NullMarked;
