package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/**
 * The gradebook of Schoology. Where neither a heading nor a row says the points of an item, they
 * are asked for.
 */
public final class Schoology implements SchoolSystem {
  private static final Map<String, List<Person.Key>> OWN_KEYS =
      Map.of(
          "unique user id", List.of(Person.Key.ID, Person.Key.LOGIN),
          "unique id", List.of(Person.Key.ID, Person.Key.LOGIN),
          "school uid", List.of(Person.Key.ID, Person.Key.LOGIN),
          "user school id", List.of(Person.Key.ID, Person.Key.LOGIN),
          "schoology id", List.of(Person.Key.ID, Person.Key.LOGIN));
  private static final Map<String, List<Person.Key>> KEYS =
      Map.of(
          "username", List.of(Person.Key.LOGIN, Person.Key.EMAIL),
          "email", List.of(Person.Key.EMAIL),
          "email address", List.of(Person.Key.EMAIL));
  private static final String OTHER =
      "(?i)((last|first|preferred|full) ?name|name|student( name)?|section.*|overall.*|.*\\(%\\)"
          + "|.*comments?|.*average.*|.*letter grade.*|term.*|grading period.*|)";

  @Override
  public String id() {
    return "schoology";
  }

  @Override
  public String words() {
    return "Schoology";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    return !sheet.keys(OWN_KEYS).isEmpty();
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    Map<Integer, List<Person.Key>> found = sheet.keys(OWN_KEYS);
    found.putAll(sheet.keys(KEYS));
    return found;
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return sheet.places(heading -> !heading.matches(OTHER)).stream()
        .filter(place -> !keys(sheet).containsKey(place))
        .map(place -> new MarkColumn(place, title(sheet.heading(place)), List.of()))
        .toList();
  }

  private static String title(String heading) {
    return heading
        .replaceFirst(
            "(?i)\\s*[-:(\\[]?\\s*(max\\.? points:?|out of)\\s*\\d[\\d.,]*\\s*[)\\]]?$", "")
        .replaceFirst("(?i)\\s*[-(\\[]\\s*\\d[\\d.,]*\\s*(pts?|points)?\\s*[)\\]]?$", "");
  }

  @Override
  public RowKind kind(Sheet sheet, CsvText.Row row) {
    return keys(sheet).keySet().stream().allMatch(place -> sheet.text(row, place).isEmpty())
        ? RowKind.COLUMNS
        : RowKind.STUDENT;
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return HeadingPoints.said(sheet.heading(mark))
        .or(
            () ->
                sheet.rows().stream()
                    .filter(each -> kind(sheet, each) == RowKind.COLUMNS)
                    .filter(each -> sheet.text(each, 0).matches("(?i)(max\\.? )?points.*"))
                    .findFirst()
                    .map(each -> sheet.text(each, mark)));
  }
}
