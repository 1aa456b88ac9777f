package rapport.presentation;

/** A run of text in one role. */
public record Span(Role role, String text) {}
