package rapport.store;

/** Says why a line of a journal means nothing; never leaves this package. */
final class UnreadableRecordException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableRecordException(String words) {
    super(words);
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
