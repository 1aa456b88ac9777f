/**
 * Slips by their cause: what an author took over from another notation, tore out or pushed aside,
 * and what was meant. Looked for only in a file that can't be read as it stands.
 */
@NullMarked
package rapport.scenario.causes;

import org.jspecify.annotations.NullMarked;
