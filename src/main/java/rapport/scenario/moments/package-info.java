/** Sets of moments: single sentences of clients to practise one skill on, and how they are read. */
@NullMarked
package rapport.scenario.moments;

import org.jspecify.annotations.NullMarked;
