package rapport.export.school;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;
import rapport.grading.roster.Withheld;

/**
 * The whole gradebook of Canvas, as its open source writes it ({@code GradebookExporter}) and reads
 * it ({@code GradebookImporter}).
 */
public final class Canvas implements SchoolSystem {
  private static final Pattern ASSIGNMENT = Pattern.compile("(?<title>.+) \\((?<number>\\d+)\\)");
  private static final Map<String, List<Person.Key>> KEYS =
      Map.of(
          "sis user id", List.of(Person.Key.ID),
          "sis login id", List.of(Person.Key.LOGIN, Person.Key.EMAIL));

  /** Canvas's own numbers say whose a row is only where the school's are missing. */
  private static final Map<String, List<Person.Key>> OWN_KEYS =
      Map.of("id", List.of(Person.Key.ID));

  /** What the importer wants to find before the assignments; the last must be the section. */
  private static final List<String> STUDENT_COLUMNS =
      List.of(
          "Student",
          "LastName",
          "FirstName",
          "ID",
          "SIS User ID",
          "SIS Login ID",
          "Integration ID",
          "Root Account",
          "Section");

  /** Wherever one of these stands in a heading, the importer drops the column. */
  private static final Pattern DROPPED =
      Pattern.compile("(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)");

  private static final Pattern NEARLY_DROPPED =
      Pattern.compile(DROPPED + "|\\b(current|final|override)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern READ_ONLY = Pattern.compile("\\(?read\\s+only\\)?");

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
    return (sheet.heading(0).contains("Student") || areNamesApart(sheet)) && sheet.has("id");
  }

  private static boolean areNamesApart(Sheet sheet) {
    return sheet.heading(0).equals("LastName") && sheet.heading(1).equals("FirstName");
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
    if (keys(sheet).containsKey(place)) {
      return Optional.of(KEY);
    }
    if (!ASSIGNMENT.matcher(sheet.heading(place)).matches()) {
      return Optional.of(
          "is no assignment: its heading has no number in brackets. Canvas would make a new"
              + " assignment of it or pass it over, so make the assignment first and export"
              + " again.");
    }
    return pointsRow(sheet)
        .filter(row -> READ_ONLY.matcher(sheet.text(row, place)).matches())
        .map(row -> "is marked as read only in the file, and Canvas takes no marks in it.");
  }

  @Override
  public List<String> cautions(Sheet sheet, int mark) {
    String heading = sheet.heading(mark);
    Matcher nearly = NEARLY_DROPPED.matcher(heading);
    if (DROPPED.matcher(heading).find()) {
      return List.of(
          "Canvas drops every column whose heading has words of its own totals in it, and “"
              + heading
              + "” has. Rename the assignment, and export again.");
    }
    return nearly.find()
        ? List.of(
            "“"
                + heading
                + "” has the word “"
                + nearly.group()
                + "”. Canvas drops columns that look like its totals (“Final Score”, “Current"
                + " Grade”, “Override Status”), so see that this one is there when you import.")
        : List.of();
  }

  @Override
  public boolean takesFeedback() {
    return false;
  }

  @Override
  public RowKind kind(Sheet sheet, CsvText.Row row) {
    boolean isNobodys =
        keys(sheet).keySet().stream().allMatch(place -> sheet.text(row, place).isEmpty())
            && sheet.named("id").stream().allMatch(place -> sheet.text(row, place).isEmpty());
    if (isNobodys) {
      return RowKind.COLUMNS;
    }
    return isMadeUp(sheet, row) ? RowKind.NOBODY : RowKind.STUDENT;
  }

  /** A student that Canvas makes up, so that a teacher can try things out. */
  private static boolean isMadeUp(Sheet sheet, CsvText.Row row) {
    return areNamesApart(sheet)
        ? sheet.text(row, 0).equals("Student") && sheet.text(row, 1).equals("Test")
        : sheet.text(row, 0).equals("Student, Test");
  }

  /** The row with the points stands above the students, and its first cell is indented. */
  private Optional<CsvText.Row> pointsRow(Sheet sheet) {
    return sheet.rows().stream()
        .takeWhile(each -> kind(sheet, each) == RowKind.COLUMNS)
        .filter(each -> !sheet.text(each, 0).isEmpty())
        .filter(
            each ->
                each.cells().get(0).text().startsWith("  ")
                    || sheet.text(each, 0).contains("Points Possible"))
        .findFirst();
  }

  /** Empty where the assignment has none, though others have. */
  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return pointsRow(sheet).map(each -> sheet.text(each, mark));
  }

  @Override
  public boolean isOutOfHundred() {
    return true;
  }

  @Override
  public Optional<Withheld> lock(Sheet sheet, CsvText.Row row, int mark) {
    String said = sheet.text(row, mark);
    if (said.equalsIgnoreCase("EX")) {
      return Optional.of(Withheld.EXCUSED);
    }
    return said.equalsIgnoreCase("N/A") ? Optional.of(Withheld.NOT_ASSIGNED) : Optional.empty();
  }

  @Override
  public Optional<Set<Integer>> uploaded(Sheet sheet) {
    return Optional.of(new LinkedHashSet<>(sheet.named(STUDENT_COLUMNS)));
  }

  @Override
  public String onImport() {
    return "Canvas shows what would change before it saves anything.";
  }
}
