package rapport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import rapport.export.CsvMistakeException;
import rapport.export.CsvTable;

/**
 * A table that a person handed in.
 *
 * @param name as they named it
 */
record CsvFile(String name, CsvTable table) {
  /**
   * Reads the table in this file.
   *
   * @throws RefusalException if there is no such file, or it holds no table
   */
  static CsvFile read(Bench bench, String named) throws IOException {
    Path file = bench.path(named);
    if (!Files.isRegularFile(file)) {
      throw RefusalException.usage(
          Files.isDirectory(file) ? named + " is a folder." : "There is no file " + named + ".");
    }
    try {
      return new CsvFile(named, CsvTable.parse(Files.readAllBytes(file)));
    } catch (CsvMistakeException e) {
      throw RefusalException.findings(named + ", " + e.words());
    }
  }

  /**
   * The place of the column of this name.
   *
   * @throws RefusalException if there is none, or more than one
   */
  int column(String column) {
    OptionalInt place;
    try {
      place = table.column(column);
    } catch (CsvMistakeException e) {
      throw RefusalException.findings(name + ", " + e.words());
    }
    return place.orElseThrow(() -> RefusalException.findings(missing(column)));
  }

  private String missing(String column) {
    List<String> similar = Similar.to(column, table.header());
    return name
        + " has no column “"
        + column
        + "”. It has: "
        + String.join(", ", table.header())
        + "."
        + (similar.isEmpty() ? "" : " Rename “" + similar.get(0) + "” to “" + column + "”?");
  }

  /** A mistake in one cell, for the person. */
  RefusalException mistake(CsvTable.Row row, String column, String words) {
    return RefusalException.findings(
        name + ", line " + row.line() + ", column " + column + ": " + words);
  }
}
