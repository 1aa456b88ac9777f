package rapport.report.page;

import java.util.List;

/** A piece of a page: words, a table, a figure, or one thing in two forms. */
public sealed interface Part permits Block, Table, TablePair, Bars, Tracks, Charts, Alternative {
  /** What stands in its place on a page that is looked at. */
  default List<? extends Part> shown() {
    return List.of(this);
  }

  /** What stands in its place where there are only lines: words, and tables set with spaces. */
  default List<? extends Part> said() {
    return List.of(this);
  }

  /** A page of a session in words alone; it has tables and figures only beside the same words. */
  static List<Block> words(List<? extends Part> page) {
    return page.stream()
        .<Part>flatMap(part -> part.said().stream())
        .map(Block.class::cast)
        .toList();
  }
}
