package rapport.play.evaluation;

/** What one node showed: narration and the client's words, either of which may be empty. */
public record Moment(String node, String scene, String client) {}
