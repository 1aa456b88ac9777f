package rapport.report.page;

/**
 * What a piece of text is, from which a front end decides how it looks. Never the only way a
 * meaning is shown.
 */
public enum Role {
  BODY,
  HEADING,
  LABEL,
  CLIENT,
  TRAINEE,
  /** What is seen, not said. */
  NARRATION,
  GOOD,
  FAIR,
  POOR,
  CRITICAL,
  HINT
}
