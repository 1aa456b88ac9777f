package rapport.export.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands in a file. Every cell knows its place, so some can be filled while the rest
 * stays as it is, to the byte.
 *
 * @param charset what the file is written in
 * @param mark the byte order mark, or empty
 * @param body everything after the mark
 */
public record CsvText(Charset charset, String mark, String body, char separator, List<Row> rows) {
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

  /**
   * What a cell says, and whether it stands in quotes.
   *
   * @param from where it begins in the body, its quote included
   */
  public record Cell(int from, String text, boolean isQuoted) {
    String written() {
      return isQuoted ? Csv.quoted(text) : text;
    }

    int to() {
      return from + written().length();
    }
  }

  /**
   * Reads a table in UTF-8, or in UTF-16 with a byte order mark.
   *
   * @throws CsvMistakeException if it is neither, or its quotes don't pair
   */
  public static CsvText parse(byte[] bytes) {
    return parse(CsvBytes.text(bytes), CsvBytes.charset(bytes));
  }

  /**
   * Reads a table of commas, semicolons or tabs, whichever its first row has most of.
   *
   * @throws CsvMistakeException if its quotes don't pair
   */
  public static CsvText parse(String text) {
    return parse(text, StandardCharsets.UTF_8);
  }

  private static CsvText parse(String text, Charset charset) {
    String mark = text.startsWith(Csv.MARK) ? Csv.MARK : "";
    String body = text.substring(mark.length());
    char separator = separator(body);
    return new CsvText(charset, mark, body, separator, CsvRows.of(body, separator));
  }

  private static char separator(String text) {
    return SEPARATORS.stream()
        .max(Comparator.comparingInt(separator -> CsvRows.width(text, separator)))
        .orElseThrow();
  }

  /**
   * The file with other words in these cells, harmless, in quotes where the cell had them or the
   * words need them; and not one other byte changed.
   */
  public byte[] filled(Map<Cell, String> words) {
    TreeMap<Cell, String> inOrder = new TreeMap<>(Comparator.comparingInt(Cell::from));
    inOrder.putAll(words);
    StringBuilder whole = new StringBuilder(mark);
    int done = 0;
    for (Map.Entry<Cell, String> each : inOrder.entrySet()) {
      whole
          .append(body, done, each.getKey().from())
          .append(written(each.getKey(), each.getValue()));
      done = each.getKey().to();
    }
    return whole.append(body, done, body.length()).toString().getBytes(charset);
  }

  /** Only these rows and these columns, with other words in these cells; each cell as it was. */
  public byte[] cut(List<Row> kept, List<Integer> places, Map<Cell, String> words) {
    StringBuilder whole = new StringBuilder(mark);
    for (Row row : kept) {
      whole
          .append(
              places.stream()
                  .filter(place -> place < row.cells().size())
                  .map(row.cells()::get)
                  .map(cell -> written(cell, words.get(cell)))
                  .collect(Collectors.joining(String.valueOf(separator))))
          .append(end(row));
    }
    return whole.toString().getBytes(charset);
  }

  private String end(Row row) {
    int from = row.cells().get(row.cells().size() - 1).to();
    int next = rows.indexOf(row) + 1;
    return body.substring(
        from, next < rows.size() ? rows.get(next).cells().get(0).from() : body.length());
  }

  private String written(Cell cell, @Nullable String words) {
    if (words == null) {
      return cell.written();
    }
    String harmless = Csv.harmless(words);
    boolean isQuoted = cell.isQuoted() || Csv.needsQuotes(harmless, separator);
    return isQuoted ? Csv.quoted(harmless) : harmless;
  }
}
