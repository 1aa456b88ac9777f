/**
 * The keys of one place with their values, read by the kind that the format declares, and what is
 * wrong where a value is of another.
 */
@NullMarked
package rapport.scenario.fields;

import org.jspecify.annotations.NullMarked;
