/** What is wrong with a file, where, and what to do about it. */
@NullMarked
package rapport.diagnostic;

import org.jspecify.annotations.NullMarked;
