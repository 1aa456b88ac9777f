/** What scenes are drawn with: lists, fields, panes, overlays. */
@NullMarked
package rapport.tui.widget;

import org.jspecify.annotations.NullMarked;
