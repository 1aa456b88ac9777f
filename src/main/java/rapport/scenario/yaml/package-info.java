/**
 * An author's YAML as a tree with places, and what is wrong where it can't be read; alone sees
 * SnakeYAML.
 */
@NullMarked
package rapport.scenario.yaml;

import org.jspecify.annotations.NullMarked;
