package rapport.export.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapport.export.csv.CsvText.Cell;
import rapport.report.page.Words;

/**
 * A table with named columns, without the rows that say nothing.
 *
 * @param header the names of the columns
 */
public record CsvTable(List<String> header, List<Row> rows) {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");

  public CsvTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * One row, with a cell for every column.
   *
   * @param line where it begins in the file, counted from 1
   */
  public record Row(long line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The table in these bytes.
   *
   * @throws CsvMistakeException if it has no first row of names, or a row doesn't fit it
   */
  public static CsvTable parse(byte[] bytes) {
    return of(CsvText.parse(bytes));
  }

  /** The table of these rows, the first of which names the columns. */
  public static CsvTable of(CsvText text) {
    List<CsvText.Row> rows = text.rows().stream().filter(row -> !row.isBlank()).toList();
    if (rows.isEmpty()) {
      throw nothing();
    }
    List<String> header = texts(rows.get(0).cells());
    return new CsvTable(
        header, rows.stream().skip(1).map(row -> fitted(row, header.size())).toList());
  }

  private static Row fitted(CsvText.Row row, int width) {
    List<String> cells = texts(row.cells());
    boolean isFitting =
        cells.size() >= width && cells.stream().skip(width).allMatch(String::isEmpty);
    if (!isFitting) {
      throw misfit(row, width);
    }
    return new Row(row.line(), cells.subList(0, width));
  }

  public static CsvMistakeException nothing() {
    return CsvMistakeException.at(
        1, "the table is empty. Its first row names the columns, and the rows follow.");
  }

  public static CsvMistakeException misfit(CsvText.Row row, int width) {
    return CsvMistakeException.at(
        row.line(),
        "this row has "
            + Words.count(row.cells().size(), "cell", "cells")
            + ", and the first row names "
            + Words.count(width, "column", "columns")
            + ".");
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(cell -> cell.text().strip()).toList();
  }

  /**
   * The place of the column of this name, in whatever case it is written.
   *
   * @throws CsvMistakeException if two columns have it
   */
  public OptionalInt column(String name) {
    int[] places =
        IntStream.range(0, header.size())
            .filter(i -> folded(header.get(i)).equals(folded(name)))
            .toArray();
    if (places.length > 1) {
      throw CsvMistakeException.at(
          1,
          "the columns " + (places[0] + 1) + " and " + (places[1] + 1) + " are both " + name + ".");
    }
    return places.length == 0 ? OptionalInt.empty() : OptionalInt.of(places[0]);
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The number a cell says, with a decimal point or a decimal comma; nothing when it says none. */
  public static Optional<BigDecimal> number(String cell) {
    return NUMBER.matcher(cell).matches()
        ? Optional.of(new BigDecimal(cell.replace(',', '.')))
        : Optional.empty();
  }
}
