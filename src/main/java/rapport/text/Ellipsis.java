package rapport.text;

/** Shortens text to a width, and shows that it was. */
public final class Ellipsis {
  private static final String MARK = "\u2026";

  private Ellipsis() {}

  /** One line of at most so many cells; what does not fit becomes an ellipsis. */
  public static String fit(String text, int cells) {
    if (DisplayWidth.of(text) <= cells) {
      return text;
    }
    StringBuilder fitted = new StringBuilder();
    int used = 0;
    for (String cluster : Graphemes.of(text)) {
      used += DisplayWidth.ofCluster(cluster);
      if (used >= cells) {
        break;
      }
      fitted.append(cluster);
    }
    return cells < 1 ? "" : fitted.toString().stripTrailing() + MARK;
  }
}
