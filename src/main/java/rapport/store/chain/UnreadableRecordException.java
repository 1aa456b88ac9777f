package rapport.store.chain;

/** Says why a line of a journal means nothing; never leaves this package. */
public final class UnreadableRecordException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnreadableRecordException(String words) {
    super(words);
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
