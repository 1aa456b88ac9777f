package rapport.report.page;

import java.util.List;

/**
 * One thing told in two ways: by tables and figures where there can be some, else by words.
 *
 * @param shown may be empty: then it is said only where there are words alone
 * @param words may be empty: then it stands only on a page
 */
public record Alternative(List<? extends Part> shown, List<Block> words) implements Part {
  public Alternative {
    shown = List.copyOf(shown);
    words = List.copyOf(words);
  }

  public static Alternative onlyShown(Part... parts) {
    return new Alternative(List.of(parts), List.of());
  }

  public static Alternative onlyWords(List<Block> words) {
    return new Alternative(List.of(), words);
  }
}
