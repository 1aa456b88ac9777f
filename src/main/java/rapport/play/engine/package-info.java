/** The engine, pure: a state and a response give the next state. */
@NullMarked
package rapport.play.engine;

import org.jspecify.annotations.NullMarked;
