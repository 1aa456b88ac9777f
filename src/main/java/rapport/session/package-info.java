/** One sitting of one trainee with one client. */
@NullMarked
package rapport.session;

import org.jspecify.annotations.NullMarked;
