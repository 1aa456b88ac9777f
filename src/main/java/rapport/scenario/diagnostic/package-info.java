/** What is wrong with a file, where, and what to do about it. */
@NullMarked
package rapport.scenario.diagnostic;

import org.jspecify.annotations.NullMarked;
