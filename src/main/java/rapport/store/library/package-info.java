/** The files of scenarios, bundled and a person's own, not yet read. */
@NullMarked
package rapport.store.library;

import org.jspecify.annotations.NullMarked;
