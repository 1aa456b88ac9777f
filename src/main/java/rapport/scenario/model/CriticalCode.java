package rapport.scenario.model;

/**
 * A harm that no average may hide.
 *
 * @param criterion the criterion it shows as 0
 * @param words what happened, about the line and not the person
 * @param action what to do next
 */
public record CriticalCode(String id, String criterion, String words, String action) {}
