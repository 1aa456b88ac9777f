package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/**
 * The grades of Gradescope: of a course, with {@code Lab - Max Points} beside {@code Lab}; or of
 * one assignment, with {@code Max Points} beside {@code Total Score}.
 */
public final class Gradescope implements SchoolSystem {
  private static final String OF_ONE = "Total Score";
  private static final String MAXIMUM = "Max Points";
  private static final Map<String, List<Person.Key>> KEYS =
      Map.of(
          "sid", List.of(Person.Key.ID, Person.Key.LOGIN),
          "email", List.of(Person.Key.EMAIL, Person.Key.LOGIN));

  @Override
  public String id() {
    return "gradescope";
  }

  @Override
  public String words() {
    return "Gradescope";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    return (sheet.has("sid") || sheet.has("email")) && !marks(sheet).isEmpty();
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    return sheet.keys(KEYS);
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return sheet.places(heading -> !sheet.named(maximum(heading)).isEmpty()).stream()
        .map(place -> new MarkColumn(place, sheet.heading(place), List.of()))
        .toList();
  }

  private static String maximum(String heading) {
    return heading.equalsIgnoreCase(OF_ONE) ? MAXIMUM : heading + " - " + MAXIMUM;
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return sheet.named(maximum(sheet.heading(mark))).stream()
        .findFirst()
        .map(place -> sheet.ownOrOnly(row, place));
  }

  @Override
  public String onImport() {
    return "Gradescope takes no marks back from a file: hand it on to whoever needs it.";
  }
}
