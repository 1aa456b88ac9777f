/** What an action is: declared once, for keys, words and buttons. */
@NullMarked
package rapport.app.action;

import org.jspecify.annotations.NullMarked;
