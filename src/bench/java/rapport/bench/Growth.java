package rapport.bench;

import java.util.ArrayList;
import java.util.List;

/** How work grows with what there is to do. */
final class Growth {
  private Growth() {}

  /**
   * The slope of each decade: 1 where ten times as much takes ten times as long.
   *
   * @param sizes each ten times the one before; the costs of {@code work, size} are looked up
   */
  static void row(String work, List<String> sizes, Costs costs, Table table) {
    List<String> slopes = new ArrayList<>();
    for (int i = 1; i < sizes.size(); i++) {
      String less = work + ", " + sizes.get(i - 1);
      String more = work + ", " + sizes.get(i);
      if (costs.has(less) && costs.has(more)) {
        slopes.add(Table.figure(Math.log10(costs.median(more) / costs.median(less))));
      }
    }
    table.fact(
        work + ", slope a decade",
        String.join(", ", sizes),
        "≤ 1.1",
        String.join(", ", slopes),
        "1 is straight growth");
  }
}
