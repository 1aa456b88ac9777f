package rapport.cli.instructor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.Invocation;
import rapport.export.csv.CsvTable;

/**
 * A table with a row for each value, such as {@code unit,rater,value}. A value that is missing has
 * no row, or an empty cell, or NA as statistics programs write it.
 */
final class LongTable {
  private static final String MISSING = "NA";

  private final CsvFile file;
  private final String valueName;
  private final List<Entry> entries;

  /** One value: what it is about, who or what gave it. */
  record Entry(CsvTable.Row row, String first, String second, String value) {}

  private LongTable(CsvFile file, String valueName, List<Entry> entries) {
    this.file = file;
    this.valueName = valueName;
    this.entries = entries;
  }

  /**
   * Reads a table with these three columns.
   *
   * @throws RefusedException if a column is missing, a name is empty, or a pair stands there twice
   */
  static LongTable read(
      Invocation invocation, String named, String first, String second, String value)
      throws IOException {
    CsvFile file = CsvFile.read(invocation, named);
    int firstColumn = file.column(first);
    int secondColumn = file.column(second);
    int valueColumn = file.column(value);
    List<Entry> entries = new ArrayList<>();
    for (CsvTable.Row row : file.table().rows()) {
      entries.add(
          new Entry(
              row,
              named(file, row, firstColumn, first),
              named(file, row, secondColumn, second),
              row.cells().get(valueColumn)));
    }
    checkPairs(file, second, entries);
    entries.removeIf(entry -> entry.value().isEmpty() || entry.value().equals(MISSING));
    if (entries.isEmpty()) {
      throw RefusedException.findings(named + " holds no " + value + " at all.");
    }
    return new LongTable(file, value, entries);
  }

  private static String named(CsvFile file, CsvTable.Row row, int column, String name) {
    String cell = row.cells().get(column);
    if (cell.isEmpty()) {
      throw file.mistake(row, name, "the cell is empty.");
    }
    return cell;
  }

  private static void checkPairs(CsvFile file, String second, List<Entry> entries) {
    Map<List<String>, Entry> seen = new HashMap<>();
    for (Entry entry : entries) {
      @Nullable Entry before = seen.put(List.of(entry.first(), entry.second()), entry);
      if (before != null) {
        throw file.mistake(
            entry.row(),
            second,
            entry.second()
                + " stands here a second time for "
                + entry.first()
                + "; the first is in line "
                + before.row().line()
                + ". Keep one of the two.");
      }
    }
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  RefusedException mistake(Entry entry, String words) {
    return file.mistake(entry.row(), valueName, words);
  }

  /** The values as numbers, by the first column and then by the second. */
  Map<String, Map<String, Double>> numbers(ToDoubleFunction<Entry> number) {
    Map<String, Map<String, Double>> numbers = new LinkedHashMap<>();
    for (Entry entry : entries) {
      numbers
          .computeIfAbsent(entry.first(), unseen -> new LinkedHashMap<>())
          .put(entry.second(), number.applyAsDouble(entry));
    }
    return numbers;
  }
}
