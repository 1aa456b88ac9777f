package rapport.scenario.format;

/**
 * One key of one place: its name, what may stand behind it, and what an author is told of it.
 *
 * @param otherwise what holds when the key is left out; empty for nothing
 * @param isLocated whether its position is kept, for findings that point at it
 * @param summary what it is, in a few words that go on after "the key is"
 * @param example a line that shows it
 * @param about what it is, what it does, and what holds without it, in whole sentences
 * @param markdown the same with an example, for readers that render it; empty when there is none
 */
public record Key(
    String name,
    Kind kind,
    Need need,
    String otherwise,
    boolean isLocated,
    String summary,
    String example,
    String about,
    String markdown) {

  /** Whether a key must be there. */
  public enum Need {
    /** Reported as missing wherever it is not there, or empty. */
    REQUIRED,
    /** Must be there too, but its absence shows in a finding of its own. */
    NEEDED,
    OPTIONAL
  }

  private static Key of(String name, Kind kind, Need need) {
    return new Key(name, kind, need, "", false, "", "", "", "");
  }

  static Key required(String name, Kind kind) {
    return of(name, kind, Need.REQUIRED);
  }

  static Key needed(String name, Kind kind) {
    return of(name, kind, Need.NEEDED);
  }

  static Key optional(String name, Kind kind) {
    return of(name, kind, Need.OPTIONAL);
  }

  Key otherwise(String value) {
    return new Key(name, kind, need, value, isLocated, summary, example, about, markdown);
  }

  Key located() {
    return new Key(name, kind, need, otherwise, true, summary, example, about, markdown);
  }

  Key is(String words) {
    return new Key(name, kind, need, otherwise, isLocated, words, example, about, markdown);
  }

  Key example(String line) {
    return new Key(name, kind, need, otherwise, isLocated, summary, line, about, markdown);
  }

  Key about(String words) {
    return new Key(name, kind, need, otherwise, isLocated, summary, example, words, markdown);
  }

  Key markdown(String words) {
    return new Key(name, kind, need, otherwise, isLocated, summary, example, about, words);
  }

  /** Whether an author must write it. */
  public boolean isNeeded() {
    return need != Need.OPTIONAL;
  }
}
