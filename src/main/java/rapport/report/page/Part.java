package rapport.report.page;

import java.util.List;

/** A piece of a page: words, a table, a figure, or one thing in two forms. */
public sealed interface Part permits Block, Table, TablePair, Bars, Tracks, Alternative {
  /** The same in words alone, for a form that has neither tables nor figures. */
  List<Block> words();

  /** What stands in its place on a page that has tables and figures. */
  default List<? extends Part> shown() {
    return List.of(this);
  }

  /** A page in words alone. */
  static List<Block> words(List<? extends Part> page) {
    return page.stream().flatMap(part -> part.words().stream()).toList();
  }
}
