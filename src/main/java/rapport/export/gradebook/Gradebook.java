package rapport.export.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.export.csv.CsvMistakeException;
import rapport.export.csv.CsvTable;
import rapport.export.csv.CsvText;
import rapport.export.csv.CsvText.Cell;
import rapport.grading.roster.Matching;
import rapport.grading.roster.Person;

/**
 * A file that a school's system gave out, with the columns that are to be filled.
 *
 * @param lines everything below the headings
 */
public record Gradebook(CsvText text, Headings headings, Columns columns, List<Line> lines) {
  private static final Pattern LAST_NUMBER = Pattern.compile(".*\\D(\\d+)");

  /** A student that Canvas makes up, so that a teacher can try things out. */
  private static final String TEST_STUDENT = "Student, Test";

  private static final String EXCUSED = "EX";

  /**
   * Which columns hold what.
   *
   * @param students who a row is about
   * @param feedback null where it has no place
   */
  public record Columns(
      Map<Integer, List<Person.Key>> students, int mark, @Nullable Integer feedback) {
    public Columns {
      students = new TreeMap<>(students);
    }

    private int last() {
      int furthest = students.keySet().stream().mapToInt(i -> i).max().orElse(0);
      return Math.max(Math.max(furthest, mark), feedback == null ? 0 : feedback);
    }
  }

  /** One row, and whom it is about. */
  public record Line(CsvText.Row row, Matching.Row about) {
    public Cell cell(int place) {
      return row.cells().get(place);
    }

    private String said(int place) {
      return place < row.cells().size() ? cell(place).text().strip() : "";
    }
  }

  public Gradebook {
    lines = List.copyOf(lines);
  }

  /**
   * The headings of a file.
   *
   * @throws CsvMistakeException if nothing stands in it
   */
  public static List<String> header(CsvText text) {
    return filled(text)
        .findFirst()
        .map(row -> row.cells().stream().map(cell -> cell.text().strip()).toList())
        .orElseThrow(CsvTable::nothing);
  }

  private static Stream<CsvText.Row> filled(CsvText text) {
    return text.rows().stream().filter(row -> !row.isBlank());
  }

  /**
   * The file with these columns.
   *
   * @throws CsvMistakeException if a row is too short to have them
   */
  public static Gradebook of(CsvText text, Headings headings, Columns columns) {
    return new Gradebook(
        text,
        headings,
        columns,
        filled(text).skip(1).map(row -> line(row, headings, columns)).toList());
  }

  private static Line line(CsvText.Row row, Headings headings, Columns columns) {
    if (row.cells().size() <= columns.last()) {
      throw CsvTable.misfit(row, headings.names().size());
    }
    List<Matching.Identity> identities =
        columns.students().entrySet().stream()
            .map(
                each ->
                    new Matching.Identity(
                        each.getValue(),
                        spellings(headings, each.getKey(), row.cells().get(each.getKey()).text())))
            .toList();
    return new Line(row, new Matching.Row(row.line(), identities));
  }

  /** Moodle's {@code Participant 123456} may stand in a roster as the number alone. */
  private static List<String> spellings(Headings headings, int place, String value) {
    Matcher number = LAST_NUMBER.matcher(value.strip());
    return headings.isIdentifier(place) && number.matches()
        ? List.of(value, number.group(1))
        : List.of(value);
  }

  /** The rows about students. */
  public List<Line> students() {
    return lines.stream().filter(line -> !isCanvasOwn(line)).toList();
  }

  /** Canvas puts rows about the columns above the students. */
  private boolean isCanvasOwn(Line line) {
    return headings.system() == SchoolSystem.CANVAS
        && (line.about().identities().isEmpty() || line.said(0).equals(TEST_STUDENT));
  }

  /** How many points the file says there are for this row's mark, as it is written there. */
  public Optional<String> points(Line line) {
    return switch (headings.system()) {
      case CANVAS -> canvasPoints();
      case MOODLE -> {
        OptionalInt place = headings.points();
        yield place.isPresent() ? said(line, place.getAsInt()) : Optional.empty();
      }
      case BLACKBOARD -> headings.points(columns.mark());
      case MOODLE_IMPORT -> Optional.empty();
    };
  }

  /**
   * The row with the points is above the students and indented; its words are in the language of
   * whoever exported it.
   */
  private Optional<String> canvasPoints() {
    return lines.stream()
        .takeWhile(line -> line.about().identities().isEmpty())
        .filter(line -> line.cell(0).text().startsWith("  "))
        .filter(line -> !line.said(0).isEmpty())
        .findFirst()
        .flatMap(line -> said(line, columns.mark()));
  }

  private static Optional<String> said(Line line, int place) {
    return Optional.of(line.said(place)).filter(said -> !said.isEmpty());
  }

  /** Whether somebody decided that this student gets no mark. */
  public boolean isExcused(Line line) {
    return headings.system() == SchoolSystem.CANVAS
        && line.said(columns.mark()).equalsIgnoreCase(EXCUSED);
  }

  /** Every number the file holds that shows how it writes decimals. */
  public Stream<String> numbers() {
    return lines.stream()
        .flatMap(line -> Stream.concat(points(line).stream(), Stream.of(line.said(columns.mark()))))
        .distinct();
  }
}
