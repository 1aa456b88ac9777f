/** One class for each thing a person does: an intent in, a view state out. */
@NullMarked
package rapport.activity;

import org.jspecify.annotations.NullMarked;
