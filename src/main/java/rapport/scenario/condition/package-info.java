/**
 * What an author can ask about the dialogue so far: the question, how it is written, and how it is
 * read.
 */
@NullMarked
package rapport.scenario.condition;

import org.jspecify.annotations.NullMarked;
