package rapport.play.transcript;

/** Where a session's events are kept. */
public interface Journal {
  /**
   * Keeps one entry so that it survives a crash, or says why it could not. Entries refused before
   * are not retried here.
   */
  Saving append(Entry entry);
}
