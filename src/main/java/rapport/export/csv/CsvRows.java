package rapport.export.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Takes the rows of a table apart, and remembers where the cells stood and which had quotes. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvText.Row> {
  private final String text;
  private final List<CsvText.Cell> cells = new ArrayList<>();

  /** Where the next cell begins: one character behind the last, whatever stands between. */
  private int at;

  private CsvRows(String text) {
    this.text = text;
  }

  private static Iterator<CsvText.Row> iterator(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(new CsvRows(text), text)
        .iterator();
  }

  /** How many cells the first row has; none when it can't be read with this separator. */
  static int width(String text, char separator) {
    try {
      Iterator<CsvText.Row> rows = iterator(text, separator);
      return rows.hasNext() ? rows.next().cells().size() : 0;
    } catch (CsvParseException e) {
      return 0;
    }
  }

  static List<CsvText.Row> of(String text, char separator) {
    List<CsvText.Row> rows = new ArrayList<>();
    Iterator<CsvText.Row> iterator = iterator(text, separator);
    try {
      while (iterator.hasNext()) {
        rows.add(iterator.next());
      }
    } catch (CsvParseException e) {
      throw CsvMistakeException.at(
          next(rows),
          "something follows a closing quote. A quote inside a quoted cell is written twice.");
    }
    checkClosed(text, rows);
    return rows;
  }

  private static long next(List<CsvText.Row> rows) {
    if (rows.isEmpty()) {
      return 1;
    }
    CsvText.Row last = rows.get(rows.size() - 1);
    long inside =
        last.cells().stream().flatMapToInt(c -> c.text().chars()).filter(c -> c == '\n').count();
    return last.line() + inside + 1;
  }

  /** The reader closes a quote that the file leaves open, and with it swallows all that follows. */
  private static void checkClosed(String text, List<CsvText.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    CsvText.Row row = rows.get(rows.size() - 1);
    CsvText.Cell last = row.cells().get(row.cells().size() - 1);
    if (last.isQuoted() && !withoutLineEnd(text).endsWith(last.written())) {
      throw CsvMistakeException.at(row.line(), "a quote is opened here and never closed.");
    }
  }

  private static String withoutLineEnd(String text) {
    int end = text.length();
    end -= end > 0 && text.charAt(end - 1) == '\n' ? 1 : 0;
    end -= end > 0 && text.charAt(end - 1) == '\r' ? 1 : 0;
    return text.substring(0, end);
  }

  @Override
  protected void handleBegin(long line) {
    cells.clear();
    boolean isWithinLineEnd = at > 0 && text.startsWith("\r\n", at - 1);
    at += isWithinLineEnd ? 1 : 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int from, int length, boolean isQuoted) {
    add(new CsvText.Cell(at, new String(buffer, from, length), isQuoted));
  }

  @Override
  protected void handleEmpty() {
    add(new CsvText.Cell(at, "", false));
  }

  private void add(CsvText.Cell cell) {
    cells.add(cell);
    at = cell.to() + 1;
  }

  @Override
  protected CsvText.Row buildRecord() {
    return new CsvText.Row(getStartingLineNumber(), cells);
  }
}
