/** One sitting of one trainee with one client. */
@NullMarked
package rapport.play.session;

import org.jspecify.annotations.NullMarked;
