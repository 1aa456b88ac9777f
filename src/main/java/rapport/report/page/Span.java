package rapport.report.page;

/** A run of text in one role. */
public record Span(Role role, String text) {}
