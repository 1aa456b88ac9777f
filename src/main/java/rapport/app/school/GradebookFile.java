package rapport.app.school;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.export.csv.CsvText;
import rapport.export.csv.DecimalMark;
import rapport.export.gradebook.Gradebook;
import rapport.export.school.AnyTable;
import rapport.export.school.SchoolSystem;
import rapport.export.school.SchoolSystems;
import rapport.export.school.Sheet;
import rapport.store.handin.NamedFile;

/**
 * A file that a school's system gave out, and what a person said of it; null where they left it to
 * the file.
 *
 * @param mark the column for marks
 * @param feedback the column for feedback
 * @param student the column that says whose a row is
 */
public record GradebookFile(
    NamedFile file,
    @Nullable SchoolSystem system,
    @Nullable String mark,
    @Nullable String feedback,
    @Nullable String student,
    @Nullable DecimalMark decimals) {

  /** The name a person knows it by. */
  String name() {
    return file.name();
  }

  /**
   * What stands in it.
   *
   * @throws RefusedException if it is no such file, or its columns are not certain
   */
  Gradebook read() throws IOException {
    CsvText text = CsvFile.parsed(file, CsvText::parse);
    Sheet sheet = CsvFile.understood(name(), () -> Sheet.of(text));
    SchoolSystem known = system == null ? recognised(sheet) : system;
    if (known instanceof AnyTable) {
      checkNamed(sheet);
    }
    Gradebook.Columns columns =
        new GradebookColumns(name(), known, sheet).of(mark, feedback, student);
    return CsvFile.understood(name(), () -> Gradebook.of(text, known, sheet, columns));
  }

  private SchoolSystem recognised(Sheet sheet) {
    return SchoolSystems.of(sheet).orElseGet(AnyTable::new);
  }

  private void checkNamed(Sheet sheet) {
    if (mark == null || student == null) {
      throw RefusedException.usage(
          "The headings of "
              + name()
              + " are not those of a system that is known. Say which column tells whose a row is"
              + " (--key-column), which is for marks (--column) and what these are out of"
              + " (--out-of); or whose file it is (--system). There are: "
              + GradebookColumns.listed(sheet.headings())
              + ".");
    }
  }
}
