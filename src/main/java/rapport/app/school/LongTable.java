package rapport.app.school;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.export.csv.CsvTable;
import rapport.store.handin.NamedFile;

/**
 * A table with a row for each value, such as {@code unit,rater,value}. A value that is missing has
 * no row, or an empty cell, or NA as statistics programs write it.
 */
final class LongTable {
  private static final String MISSING = "NA";

  private final CsvFile file;
  private final String valueName;
  private final List<Value> values;

  /** One value: what it is about, who or what gave it. */
  record Value(CsvTable.Row row, String first, String second, String text) {}

  private LongTable(CsvFile file, String valueName, List<Value> values) {
    this.file = file;
    this.valueName = valueName;
    this.values = values;
  }

  /**
   * Reads a table with these three columns.
   *
   * @throws RefusedException if a column is missing, a name is empty, or a pair stands there twice
   */
  static LongTable read(NamedFile named, String first, String second, String value)
      throws IOException {
    CsvFile file = CsvFile.read(named);
    int firstColumn = file.column(first);
    int secondColumn = file.column(second);
    int valueColumn = file.column(value);
    List<Value> values = new ArrayList<>();
    for (CsvTable.Row row : file.table().rows()) {
      values.add(
          new Value(
              row,
              named(file, row, firstColumn, first),
              named(file, row, secondColumn, second),
              row.cells().get(valueColumn)));
    }
    checkPairs(file, second, values);
    values.removeIf(one -> one.text().isEmpty() || one.text().equals(MISSING));
    if (values.isEmpty()) {
      throw RefusedException.findings(file.name() + " holds no " + value + " at all.");
    }
    return new LongTable(file, value, values);
  }

  private static String named(CsvFile file, CsvTable.Row row, int column, String name) {
    String cell = row.cells().get(column);
    if (cell.isEmpty()) {
      throw file.mistake(row, name, "the cell is empty.");
    }
    return cell;
  }

  private static void checkPairs(CsvFile file, String second, List<Value> values) {
    Map<List<String>, Value> seen = new HashMap<>();
    for (Value value : values) {
      @Nullable Value before = seen.put(List.of(value.first(), value.second()), value);
      if (before != null) {
        throw file.mistake(
            value.row(),
            second,
            value.second()
                + " stands here a second time for "
                + value.first()
                + "; the first is in line "
                + before.row().line()
                + ". Keep one of the two.");
      }
    }
  }

  List<Value> values() {
    return List.copyOf(values);
  }

  RefusedException mistake(Value value, String words) {
    return file.mistake(value.row(), valueName, words);
  }

  /** The values as numbers, by the first column and then by the second. */
  Map<String, Map<String, Double>> numbers(ToDoubleFunction<Value> number) {
    Map<String, Map<String, Double>> numbers = new LinkedHashMap<>();
    for (Value value : values) {
      numbers
          .computeIfAbsent(value.first(), unseen -> new LinkedHashMap<>())
          .put(value.second(), number.applyAsDouble(value));
    }
    return numbers;
  }
}
