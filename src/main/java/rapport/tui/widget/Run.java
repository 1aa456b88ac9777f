package rapport.tui.widget;

import rapport.tui.terminal.Style;

/** A piece of a line in one style. */
public record Run(String text, Style style) {}
