/** Records as bytes, to be had again without reading what they were read from. */
@NullMarked
package rapport.scenario.packed;

import org.jspecify.annotations.NullMarked;
