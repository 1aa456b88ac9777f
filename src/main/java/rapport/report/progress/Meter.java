package rapport.report.progress;

import org.apache.commons.numbers.fraction.BigFraction;
import rapport.play.evaluation.Fractions;
import rapport.report.page.Block;
import rapport.report.page.Role;
import rapport.report.page.Span;

/** A bar in letters. */
final class Meter {
  private static final int WIDTH = 16;

  private Meter() {}

  /**
   * A bar with a few words behind it.
   *
   * @param share of its length that is filled, from 0 to 1
   * @param words may be empty
   */
  static Block of(Role role, BigFraction share, String words) {
    int filled = Fractions.rounded(share.multiply(WIDTH), 0).intValueExact();
    return Block.figure(
            new Span(role, "\u2588".repeat(filled) + "\u2591".repeat(WIDTH - filled)),
            new Span(Role.BODY, words.isEmpty() ? "" : "  " + words))
        .indented();
  }
}
