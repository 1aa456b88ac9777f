package rapport.report.page;

import java.util.List;

/**
 * One thing told in two ways: to be looked at, and in lines.
 *
 * @param shown may be empty: then it stands only among lines
 * @param said may be empty: then it stands only on a page
 */
public record Alternative(List<? extends Part> shown, List<? extends Part> said) implements Part {
  public Alternative {
    shown = List.copyOf(shown);
    said = List.copyOf(said);
  }

  public static Alternative shown(Part... parts) {
    return new Alternative(List.of(parts), List.of());
  }

  public static Alternative said(Part... parts) {
    return new Alternative(List.of(), List.of(parts));
  }
}
