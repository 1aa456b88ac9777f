package rapport.export.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.export.csv.Csv;
import rapport.play.evaluation.Fractions;

/**
 * A long table for statistics programs: its columns are the one place that says what they are
 * called, what they mean and what stands in them.
 */
public record DataTable<R>(List<DataColumn<R>> columns) {
  /** Digits behind the point at most: as many as a number in such a program holds. */
  public static final int DECIMALS = 15;

  public DataTable {
    columns = List.copyOf(columns);
  }

  /** The row that names the columns. */
  public String header() {
    return Csv.COMMA.row(columns.stream().map(DataColumn::name).toList());
  }

  /** One row. */
  public String row(R row) {
    List<@Nullable Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(cell(column.value().apply(row))));
    return Csv.COMMA.row(cells);
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (value instanceof BigFraction exact) {
      return Fractions.decimal(exact, DECIMALS).toPlainString();
    } else if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    } else if (value instanceof Boolean holds) {
      return holds ? "yes" : "no";
    } else if (value instanceof Collection<?> several) {
      return String.join(" ", several.stream().map(String::valueOf).toList());
    }
    return value;
  }
}
