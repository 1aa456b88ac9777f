package rapport.play.transcript;

/**
 * Where a session's events, or a rater's, are kept in order.
 *
 * @param <E> what one entry holds
 */
@FunctionalInterface
public interface Journal<E> {
  /**
   * Keeps one entry so that it survives a crash, or says why it could not. Entries refused before
   * are not retried here.
   */
  Saving append(E entry);
}
