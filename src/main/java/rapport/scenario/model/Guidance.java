package rapport.scenario.model;

/** What to know about one recurring problem or one strength. */
public record Guidance(String id, String name, String goesWrong, String helps) {}
