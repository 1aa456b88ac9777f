/** What is found in the design of a set of moments. */
@NullMarked
package rapport.analysis.moments;

import org.jspecify.annotations.NullMarked;
