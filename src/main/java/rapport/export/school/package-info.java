/** The systems that schools keep marks in, one declaration each: what their files look like. */
@NullMarked
package rapport.export.school;

import org.jspecify.annotations.NullMarked;
