package rapport.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import rapport.transcript.Entry;
import rapport.transcript.Journal;
import rapport.transcript.Saving;

/**
 * Hands events to the journal in order, holding on to those the disk refused until it takes them.
 */
final class Keeper {
  private final Journal journal;
  private final Deque<Entry> waiting = new ArrayDeque<>();
  private String refusal = "";

  Keeper(Journal journal) {
    this.journal = journal;
  }

  void keep(Entry entry) {
    waiting.add(entry);
    retry();
  }

  /** Tries again to save what the disk refused. */
  void retry() {
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
  Optional<String> unsaved() {
    return refusal.isEmpty() ? Optional.empty() : Optional.of(refusal);
  }
}
