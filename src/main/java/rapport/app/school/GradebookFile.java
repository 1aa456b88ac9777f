package rapport.app.school;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.export.csv.CsvText;
import rapport.export.gradebook.DecimalMark;
import rapport.export.gradebook.Gradebook;
import rapport.export.gradebook.GradebookScale;
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
    Gradebook.Columns columns =
        new GradebookColumns(name(), known, sheet).of(mark, feedback, student);
    return CsvFile.understood(name(), () -> Gradebook.of(text, known, sheet, columns));
  }

  private SchoolSystem recognised(Sheet sheet) {
    return SchoolSystems.of(sheet)
        .orElseThrow(
            () ->
                RefusedException.usage(
                    "The headings of "
                        + name()
                        + " are not those of Canvas, Moodle or Blackboard in English. Say whose"
                        + " file it is with --system, and name its columns. There are: "
                        + GradebookColumns.listed(sheet.headings())
                        + "."));
  }

  /**
   * How marks are written in it.
   *
   * @param outOf what they are out of; null for what the file says
   * @throws RefusedException if it has both decimal points and decimal commas
   */
  GradebookScale scale(Gradebook gradebook, @Nullable BigDecimal outOf) {
    if (decimals != null) {
      return new GradebookScale(outOf, decimals);
    }
    Set<DecimalMark> shown = DecimalMark.shown(gradebook.numbers());
    if (shown.size() > 1) {
      throw RefusedException.usage(
          name()
              + " has decimal points and decimal commas among its marks. Say which to write:"
              + " --decimal point or --decimal comma.");
    }
    return new GradebookScale(outOf, shown.stream().findFirst().orElse(DecimalMark.POINT));
  }
}
