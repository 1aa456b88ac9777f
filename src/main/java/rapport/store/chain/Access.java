package rapport.store.chain;

import java.util.List;

/**
 * What came of opening a chained file to add to it.
 *
 * @param <E> what one record holds
 */
public sealed interface Access<E> {
  /**
   * It can be added to.
   *
   * @param entries none when it has yet to begin
   * @param cutBytes the length of a torn last line that was cut off; 0 when there was none
   */
  record Opened<E>(ChainFile<E> file, List<E> entries, int cutBytes) implements Access<E> {
    public Opened {
      entries = List.copyOf(entries);
    }
  }

  /** Somebody else writes to it. */
  record Busy<E>() implements Access<E> {}

  /** It is damaged, closed or from a newer program, so nothing may be added. */
  record Closed<E>(Verification verification) implements Access<E> {}
}
