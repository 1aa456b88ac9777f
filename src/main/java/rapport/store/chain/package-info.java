/** Files of chained records: locked, forced, and checked line by line. */
@NullMarked
package rapport.store.chain;

import org.jspecify.annotations.NullMarked;
