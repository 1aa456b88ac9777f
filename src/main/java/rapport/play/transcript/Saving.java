package rapport.play.transcript;

/** What came of keeping an entry. */
public sealed interface Saving {
  /** It is on the disk. */
  record Saved() implements Saving {}

  /**
   * The disk refused.
   *
   * @param reason in plain words
   */
  record Refused(String reason) implements Saving {}
}
