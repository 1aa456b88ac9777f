package rapport.app.workspace;

/**
 * Why something can't be done, in words that tell a person what to do next.
 *
 * @param kind what it is that stands in the way
 */
public record Refusal(Kind kind, String words) {

  /** What stands in the way. */
  public enum Kind {
    /** Something was found wrong with what was to be worked on. */
    FINDINGS,
    /** It can't be carried out as it was asked for. */
    USAGE,
    /** A disk, a folder or a terminal refused. */
    ENVIRONMENT
  }
}
