package rapport.scenario.model;

/**
 * A node where the dialogue is over.
 *
 * @param premature whether the work broke off before its time, which leaves no score
 */
public record Ending(String id, Opening opening, String title, String debrief, boolean premature)
    implements Node {}
