package rapport.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it stands in a file. Read and written again it is the same text, as long as all its
 * rows end in the same way.
 *
 * @param mark the byte order mark, or empty
 * @param lineEnd what stands between two rows
 * @param isEnded whether the last row ends like the others
 */
public record CsvText(
    String mark, char separator, String lineEnd, boolean isEnded, List<Row> rows) {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  public CsvText {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param line where it begins, counted from 1
   */
  public record Row(long line, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Spreadsheets leave rows of nothing but separators behind. */
    public boolean isBlank() {
      return cells.stream().allMatch(cell -> cell.text().isBlank());
    }
  }

  /** What a cell says, and whether it stands in quotes. */
  public record Cell(String text, boolean isQuoted) {
    /** The cell with something else in it, harmless, and in quotes if it was or needs them. */
    public Cell saying(String other) {
      String harmless = Csv.harmless(other);
      return new Cell(harmless, isQuoted || Csv.needsQuotes(harmless));
    }

    String written() {
      return isQuoted ? Csv.quoted(text) : text;
    }
  }

  /**
   * Reads a table in UTF-8, or in UTF-16 with a byte order mark.
   *
   * @throws CsvMistakeException if it is neither, or its quotes don't pair
   */
  public static CsvText parse(byte[] bytes) {
    return parse(CsvBytes.text(bytes));
  }

  /**
   * Reads a table of commas, semicolons or tabs, whichever its first row has most of.
   *
   * @throws CsvMistakeException if its quotes don't pair
   */
  public static CsvText parse(String text) {
    String mark = text.startsWith(Csv.MARK) ? Csv.MARK : "";
    String rest = text.substring(mark.length());
    char separator = separator(rest);
    String lineEnd = lineEnd(rest);
    return new CsvText(
        mark, separator, lineEnd, rest.endsWith(lineEnd), CsvRows.of(rest, separator));
  }

  private static char separator(String text) {
    return SEPARATORS.stream()
        .max(Comparator.comparingInt(separator -> CsvRows.width(text, separator)))
        .orElseThrow();
  }

  private static String lineEnd(String text) {
    if (text.contains("\r\n")) {
      return "\r\n";
    }
    return text.contains("\n") || !text.contains("\r") ? "\n" : "\r";
  }

  /** The whole table, written. */
  public String text() {
    String body =
        rows.stream()
            .map(
                row ->
                    row.cells().stream()
                        .map(Cell::written)
                        .collect(Collectors.joining(String.valueOf(separator))))
            .collect(Collectors.joining(lineEnd));
    return mark + body + (isEnded ? lineEnd : "");
  }
}
