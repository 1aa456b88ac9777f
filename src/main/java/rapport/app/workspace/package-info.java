/**
 * What every use case works with: the home, the scenarios, the measures, the clock; and how one
 * refuses.
 */
@NullMarked
package rapport.app.workspace;

import org.jspecify.annotations.NullMarked;
