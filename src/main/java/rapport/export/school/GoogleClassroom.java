package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/**
 * All grades of a class in Google Classroom. Above and below the students stand rows about the
 * columns, with dates, points and averages; a student's row has an address.
 */
public final class GoogleClassroom implements SchoolSystem {
  private static final Map<String, List<Person.Key>> KEYS =
      Map.of(
          "email address", List.of(Person.Key.EMAIL, Person.Key.LOGIN),
          "email", List.of(Person.Key.EMAIL, Person.Key.LOGIN));
  private static final List<String> OTHERS =
      List.of("last name", "first name", "name", "overall grade", "class average", "average");
  private static final List<String> ROWS =
      List.of(
          "date",
          "due date",
          "points",
          "max points",
          "points possible",
          "class average",
          "average");

  @Override
  public String id() {
    return "google-classroom";
  }

  @Override
  public String words() {
    return "Google Classroom";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    return !keys(sheet).isEmpty()
        && sheet.has("last name")
        && sheet.has("first name")
        && sheet.rows().stream().anyMatch(row -> isAny(sheet, row, ROWS));
  }

  private boolean isAny(Sheet sheet, CsvText.Row row, List<String> words) {
    return kind(sheet, row) == RowKind.COLUMNS
        && keys(sheet).keySet().stream()
            .flatMap(key -> IntStream.rangeClosed(0, key).boxed())
            .anyMatch(place -> words.contains(Sheet.folded(sheet.text(row, place))));
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    return sheet.keys(KEYS);
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return sheet
        .places(heading -> !heading.isEmpty() && !OTHERS.contains(Sheet.folded(heading)))
        .stream()
        .filter(place -> !keys(sheet).containsKey(place))
        .map(place -> new MarkColumn(place, sheet.heading(place), List.of()))
        .toList();
  }

  @Override
  public RowKind kind(Sheet sheet, CsvText.Row row) {
    return keys(sheet).keySet().stream().anyMatch(place -> sheet.text(row, place).contains("@"))
        ? RowKind.STUDENT
        : RowKind.COLUMNS;
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return sheet.rows().stream()
        .filter(each -> isAny(sheet, each, List.of("points", "max points", "points possible")))
        .findFirst()
        .map(each -> sheet.text(each, mark));
  }

  @Override
  public String onImport() {
    return "Classroom takes no file back: the marks in it are to be typed or pasted.";
  }
}
