package rapport.report.html;

import static rapport.report.html.Markup.escape;

import org.apache.commons.numbers.fraction.BigFraction;
import rapport.play.evaluation.Fractions;

/** Pieces of drawings that say in words what they show. */
final class Svg {
  private static final int BAR = 100;

  private Svg() {}

  /**
   * Begins a drawing 600 wide.
   *
   * @param id one that nothing else on the page has
   * @param description what can be seen in it
   */
  static String open(String id, int height, String title, String description) {
    return """
        <svg role="img" viewBox="0 0 600 %d" aria-labelledby="%s-title %s-desc">
        <title id="%s-title">%s</title>
        <desc id="%s-desc">%s</desc>
        """
        .formatted(height, id, id, id, escape(title), id, escape(description));
  }

  static String rect(String type, int x, int y, int width, int height) {
    return "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>\n"
        .formatted(type, x, y, width, height);
  }

  static String text(String type, int x, int y, String words) {
    return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(type, x, y, escape(words));
  }

  static String line(String type, int x1, int y1, int x2, int y2) {
    return "<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n"
        .formatted(type, x1, y1, x2, y2);
  }

  static String dot(String type, int x, int y) {
    return "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"6\"/>\n".formatted(type, x, y);
  }

  /** A bar in a table's cell, beside the numbers it draws, which is why it isn't read out. */
  static String bar(String type, BigFraction share, String words) {
    return "<svg class=\"cell\" aria-hidden=\"true\" viewBox=\"0 0 100 10\"><title>"
        + escape(words)
        + "</title>\n"
        + rect("track", 0, 0, BAR, 10)
        + rect(type, 0, 0, length(share, BAR), 10)
        + "</svg>";
  }

  /** So much of this width. */
  static int length(BigFraction share, int width) {
    return Fractions.rounded(share.multiply(width), 0).intValueExact();
  }
}
