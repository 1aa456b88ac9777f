package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;
import rapport.grading.roster.Withheld;

/**
 * A system that schools keep their marks in: all that is known of its files stands in the one class
 * that says so.
 */
public interface SchoolSystem {
  /** What a row of its file is about. */
  enum RowKind {
    STUDENT,
    /** The columns: their points, their dates, their posting. */
    COLUMNS,
    /** Nobody who could get a mark. */
    NOBODY
  }

  /** How it is named on the command line. */
  String id();

  /** What its file is called among people. */
  String words();

  /** Whether a table may be a file of it. */
  boolean isRecognised(Sheet sheet);

  /** The columns that say whose a row is, and what of a roster each may hold; the usual first. */
  Map<Integer, List<Person.Key>> keys(Sheet sheet);

  /** The columns that are known to be over marks. */
  List<MarkColumn> marks(Sheet sheet);

  /** Why no marks go into this column, to follow its heading; nothing where they may. */
  default Optional<String> refusal(Sheet sheet, int place) {
    return Optional.empty();
  }

  /** Whether its import takes feedback. */
  default boolean takesFeedback() {
    return true;
  }

  /** Where feedback to the marks in this column has its place, if the file has one. */
  default List<Integer> feedback(Sheet sheet, int mark) {
    return List.of();
  }

  /** Whether feedback is read as HTML. */
  default boolean readsHtml() {
    return false;
  }

  /** How many points there are for the mark in this row, as it is written there. */
  default Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return Optional.empty();
  }

  default RowKind kind(Sheet sheet, CsvText.Row row) {
    return RowKind.STUDENT;
  }

  /** Why the cell for the mark stays as it is, whatever the mark. */
  default Optional<Withheld> lock(Sheet sheet, CsvText.Row row, int mark) {
    return Optional.empty();
  }

  /** How else a roster may write what a key column says. */
  default List<String> spellings(Sheet sheet, int place, String value) {
    return List.of(value);
  }
}
