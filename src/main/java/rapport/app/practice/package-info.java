/** Practising single decisions. */
@NullMarked
package rapport.app.practice;

import org.jspecify.annotations.NullMarked;
