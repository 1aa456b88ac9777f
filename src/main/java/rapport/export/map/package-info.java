/** A scenario drawn: as text, Mermaid, DOT, and one page. */
@NullMarked
package rapport.export.map;

import org.jspecify.annotations.NullMarked;
