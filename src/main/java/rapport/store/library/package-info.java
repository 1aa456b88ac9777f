/** The files of scenarios and of sets of moments, bundled and a person's own, not yet read. */
@NullMarked
package rapport.store.library;

import org.jspecify.annotations.NullMarked;
