/** YAML text to scenario records and diagnostics; alone sees SnakeYAML. */
@NullMarked
package rapport.loader;

import org.jspecify.annotations.NullMarked;
