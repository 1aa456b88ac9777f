package rapport.report.page;

import java.util.List;

/** Two tables that stand side by side where there is room. */
public record TablePair(Table left, Table right) implements Part {
  @Override
  public List<Table> said() {
    return List.of(left, right);
  }
}
