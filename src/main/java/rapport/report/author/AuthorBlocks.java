package rapport.report.author;

import rapport.report.page.Block;
import rapport.text.Wrap;

/** The words on an author's pages: lines as they are, and paragraphs. */
final class AuthorBlocks {
  private static final int WIDTH = 78;

  private AuthorBlocks() {}

  static Block line(String words) {
    return Block.verbatim(words);
  }

  /**
   * A paragraph that fits a terminal. It is broken here, since a line with a number of a thousand
   * digits among its neighbours must not be.
   */
  static Block paragraph(String words) {
    return Block.verbatim(String.join("\n", Wrap.lines(words, WIDTH)));
  }
}
