/** What a school does with the attempts handed in: collecting, figures, files for other systems. */
@NullMarked
package rapport.app.school;

import org.jspecify.annotations.NullMarked;
