package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;
import rapport.grading.roster.Withheld;

/** The whole gradebook of Canvas. */
public final class Canvas implements SchoolSystem {
  private static final Pattern ASSIGNMENT = Pattern.compile("(?<title>.+) \\((?<number>\\d+)\\)");
  private static final Map<String, List<Person.Key>> KEYS =
      Map.of(
          "sis user id", List.of(Person.Key.ID),
          "sis login id", List.of(Person.Key.LOGIN, Person.Key.EMAIL));

  /** Canvas's own numbers say whose a row is only where the school's are missing. */
  private static final Map<String, List<Person.Key>> OWN_KEYS =
      Map.of("id", List.of(Person.Key.ID));

  /** A student that Canvas makes up, so that a teacher can try things out. */
  private static final String TEST_STUDENT = "Student, Test";

  private static final String EXCUSED = "EX";

  @Override
  public String id() {
    return "canvas";
  }

  @Override
  public String words() {
    return "Canvas";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    return sheet.heading(0).contains("Student") && sheet.has("id");
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    Map<Integer, List<Person.Key>> found = sheet.keys(KEYS);
    return found.isEmpty() ? sheet.keys(OWN_KEYS) : found;
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return sheet.places(heading -> ASSIGNMENT.matcher(heading).matches()).stream()
        .map(place -> column(sheet, place))
        .toList();
  }

  private static MarkColumn column(Sheet sheet, int place) {
    Matcher matcher = ASSIGNMENT.matcher(sheet.heading(place));
    return matcher.matches()
        ? new MarkColumn(place, matcher.group("title").strip(), List.of(matcher.group("number")))
        : new MarkColumn(place, sheet.heading(place), List.of());
  }

  @Override
  public Optional<String> refusal(Sheet sheet, int place) {
    return ASSIGNMENT.matcher(sheet.heading(place)).matches()
        ? Optional.empty()
        : Optional.of(
            "is no assignment: its heading has no number in brackets. Canvas would make a new"
                + " assignment of it or pass it over, so make the assignment first and export"
                + " again.");
  }

  @Override
  public boolean takesFeedback() {
    return false;
  }

  @Override
  public RowKind kind(Sheet sheet, CsvText.Row row) {
    if (keys(sheet).keySet().stream().allMatch(place -> sheet.text(row, place).isEmpty())) {
      return RowKind.COLUMNS;
    }
    return sheet.text(row, 0).equals(TEST_STUDENT) ? RowKind.NOBODY : RowKind.STUDENT;
  }

  /** The row with the points stands above the students, and its first cell is indented. */
  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return sheet.rows().stream()
        .takeWhile(each -> kind(sheet, each) == RowKind.COLUMNS)
        .filter(each -> each.cells().get(0).text().startsWith("  "))
        .filter(each -> !sheet.text(each, 0).isEmpty())
        .findFirst()
        .map(each -> sheet.text(each, mark))
        .filter(said -> !said.isEmpty());
  }

  @Override
  public Optional<Withheld> lock(Sheet sheet, CsvText.Row row, int mark) {
    return sheet.text(row, mark).equalsIgnoreCase(EXCUSED)
        ? Optional.of(Withheld.EXCUSED)
        : Optional.empty();
  }
}
