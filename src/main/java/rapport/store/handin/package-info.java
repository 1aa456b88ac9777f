/** Files that people name or hand in: tables, transcripts, folders and zips of them. */
@NullMarked
package rapport.store.handin;

import org.jspecify.annotations.NullMarked;
