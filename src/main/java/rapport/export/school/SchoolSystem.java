package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** How else a roster may write what a key column says. */
  default List<String> spellings(Sheet sheet, int place, String value) {
    return List.of(value);
  }

  /** The columns that are known to be over marks. */
  List<MarkColumn> marks(Sheet sheet);

  /** The columns that a person may take for such, though nothing can be filled into them. */
  default List<MarkColumn> reckoned(Sheet sheet) {
    return List.of();
  }

  /** Why no marks go into this column, to follow its heading; nothing where they may. */
  default Optional<String> refusal(Sheet sheet, int place) {
    if (keys(sheet).containsKey(place)) {
      return Optional.of(KEY);
    }
    return marks(sheet).stream().anyMatch(mark -> mark.place() == place)
        ? Optional.empty()
        : Optional.of("is no column that " + words() + " takes marks in.");
  }

  /** Why a column stays as it is that says whose the rows are. */
  String KEY = "says whose a row is, so no marks go into it.";

  /** What a person should know before this column is filled. */
  default List<String> cautions(Sheet sheet, int mark) {
    return List.of();
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
  Optional<String> points(Sheet sheet, CsvText.Row row, int mark);

  /** Whether marks are out of a hundred where its file says nothing. */
  default boolean isOutOfHundred() {
    return false;
  }

  /** What may say how many points there are, in words; a hundred is not to be taken beside it. */
  default Optional<String> doubt(Sheet sheet, int mark) {
    String title =
        marks(sheet).stream()
            .filter(each -> each.place() == mark)
            .map(MarkColumn::title)
            .findFirst()
            .orElse(sheet.heading(mark));
    return HeadingPoints.hinted(title).map(points -> "its heading may mean " + points);
  }

  default RowKind kind(Sheet sheet, CsvText.Row row) {
    return RowKind.STUDENT;
  }

  /** Why the cell for the mark stays as it is, whatever the mark. */
  default Optional<Withheld> lock(Sheet sheet, CsvText.Row row, int mark) {
    return Optional.empty();
  }

  /** Whether these words in a cell say that there is no mark yet. */
  default boolean isUnmarked(String words) {
    return words.isEmpty() || words.matches("[-\u2013\u2014]");
  }

  /**
   * The columns that an upload needs beside the one that was filled, where everything else in the
   * file would be taken for a change; nothing where the whole file goes back.
   */
  default Optional<Set<Integer>> uploaded(Sheet sheet) {
    return Optional.empty();
  }

  /** What becomes of the file in the system, in a sentence or none. */
  default String onImport() {
    return "";
  }
}
