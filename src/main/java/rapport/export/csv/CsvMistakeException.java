package rapport.export.csv;

/** A table that can't be read, in words for the person whose table it is. */
public final class CsvMistakeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CsvMistakeException(String words) {
    super(words);
  }

  /** The mistake in a line, counted from 1. */
  public static CsvMistakeException at(long line, String words) {
    return new CsvMistakeException("line " + line + ": " + words);
  }

  public String words() {
    return String.valueOf(getMessage());
  }
}
