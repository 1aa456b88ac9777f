/** The home on disk: sessions, marks, receipts, samples, drills, and copies of scenarios. */
@NullMarked
package rapport.store.files;

import org.jspecify.annotations.NullMarked;
