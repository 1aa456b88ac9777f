package rapport.scenario.moments;

/** A line that misses, and what it does to the client. */
public record WeakLine(String say, String why) {}
