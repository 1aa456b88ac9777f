package rapport.grading.marks;

/**
 * What a rater wrote.
 *
 * @param visit the choice it is on, or {@link #OVERALL}
 */
public record Comment(String rater, int visit, String text) {
  /** On no one choice but on the whole. */
  public static final int OVERALL = -1;
}
