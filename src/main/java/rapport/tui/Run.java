package rapport.tui;

/** A piece of a line in one style. */
record Run(String text, Style style) {}
