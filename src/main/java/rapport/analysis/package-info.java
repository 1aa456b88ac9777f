/**
 * The state graph explored whole: reachability, loops, envelopes, and what is unfair or gives
 * itself away.
 */
@NullMarked
package rapport.analysis;

import org.jspecify.annotations.NullMarked;
