/** What is written of a session: each event as the fields of a record, and back. */
@NullMarked
package rapport.store.journal;

import org.jspecify.annotations.NullMarked;
