/**
 * Characters that are not what they look like, where the shape of a file or a name rests on them:
 * spaces that are none, letters of another alphabet, dashes that begin no list.
 */
@NullMarked
package rapport.scenario.signs;

import org.jspecify.annotations.NullMarked;
