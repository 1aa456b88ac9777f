package rapport.app.school;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import rapport.app.workspace.RefusedException;
import rapport.export.csv.CsvMistakeException;
import rapport.export.csv.CsvTable;
import rapport.store.handin.NamedFile;
import rapport.text.Suggestions;

/**
 * A table that a person handed in.
 *
 * @param name as they named it
 */
record CsvFile(String name, CsvTable table) {
  /**
   * Reads the table in this file.
   *
   * @throws RefusedException if there is no such file, or it holds no table
   */
  static CsvFile read(NamedFile named) throws IOException {
    return new CsvFile(named.name(), parsed(named, CsvTable::parse));
  }

  /**
   * What is made of the bytes in this file.
   *
   * @throws RefusedException if there is no such file, or it holds no table
   */
  static <T> T parsed(NamedFile named, Function<byte[], T> parse) throws IOException {
    String name = named.name();
    if (!named.isFile()) {
      throw RefusedException.usage(
          named.isFolder() ? name + " is a folder." : "There is no file " + name + ".");
    }
    byte[] bytes = named.read();
    return understood(name, () -> parse.apply(bytes));
  }

  /** What comes of reading a table, or a refusal that names the file and what is wrong in it. */
  static <T> T understood(String named, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (CsvMistakeException e) {
      throw RefusedException.findings(named + ", " + e.words());
    }
  }

  /**
   * The place of the column of this name.
   *
   * @throws RefusedException if there is none, or more than one
   */
  int column(String column) {
    return place(column).orElseThrow(() -> RefusedException.findings(missing(column)));
  }

  /**
   * The place of the column of this name, if there is one.
   *
   * @throws RefusedException if there is more than one
   */
  OptionalInt place(String column) {
    return understood(name, () -> table.column(column));
  }

  private String missing(String column) {
    List<String> similar = Suggestions.of(column, table.header());
    return name
        + " has no column “"
        + column
        + "”. It has: "
        + String.join(", ", table.header())
        + "."
        + (similar.isEmpty() ? "" : " Rename “" + similar.get(0) + "” to “" + column + "”?");
  }

  /** A mistake in one cell, for the person. */
  RefusedException mistake(CsvTable.Row row, String column, String words) {
    return RefusedException.findings(
        name + ", line " + row.line() + ", column " + column + ": " + words);
  }
}
