package rapport.scenario.model;

/** A node that is shown and leads on by itself. */
public record Passage(String id, Opening opening, Route next) implements Node {}
