package rapport.play.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import rapport.play.transcript.Journal;
import rapport.play.transcript.Saving;

/**
 * Hands entries to where they are kept, in order, holding on to those the disk refused until it
 * takes them.
 *
 * @param <E> what is kept
 */
public final class Keeper<E> {
  private final Journal<E> journal;
  private final Deque<E> waiting = new ArrayDeque<>();
  private String refusal = "";

  public Keeper(Journal<E> journal) {
    this.journal = journal;
  }

  public void keep(E entry) {
    waiting.add(entry);
    retry();
  }

  /** Tries again to save what the disk refused. */
  public void retry() {
    refusal = "";
    while (!waiting.isEmpty() && refusal.isEmpty()) {
      if (journal.append(waiting.peek()) instanceof Saving.Refused refused) {
        refusal = refused.reason();
      } else {
        waiting.remove();
      }
    }
  }

  /** Why what happened last is not on the disk; nothing when it is. */
  public Optional<String> unsaved() {
    return refusal.isEmpty() ? Optional.empty() : Optional.of(refusal);
  }
}
