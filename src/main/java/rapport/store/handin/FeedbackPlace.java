package rapport.store.handin;

/**
 * Where a page has to lie in a zip so that a school's system gives it to the right person.
 *
 * @param person what decides whose it is: the system's number for them, else their folder
 * @param path in the zip, with {@code /} between names
 */
public record FeedbackPlace(String person, String path) {}
