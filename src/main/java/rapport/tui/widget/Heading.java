package rapport.tui.widget;

/**
 * The bar at the top.
 *
 * @param right what stands at its right end
 * @param notSaved why what happened last is not on the disk; empty when it is
 */
public record Heading(String title, String right, String notSaved) {
  public static Heading of(String title) {
    return new Heading(title, "", "");
  }
}
