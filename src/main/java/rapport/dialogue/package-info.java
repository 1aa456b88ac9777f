/** The engine, pure: a state and a response give the next state. */
@NullMarked
package rapport.dialogue;

import org.jspecify.annotations.NullMarked;
