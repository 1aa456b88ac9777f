package rapport.export.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.export.csv.CsvMistakeException;
import rapport.export.csv.CsvTable;
import rapport.export.csv.CsvText;
import rapport.export.csv.CsvText.Cell;
import rapport.export.csv.Numeral;
import rapport.export.school.MarkColumn;
import rapport.export.school.SchoolSystem;
import rapport.export.school.SchoolSystem.RowKind;
import rapport.export.school.Sheet;
import rapport.grading.roster.Matching;
import rapport.grading.roster.Person;
import rapport.grading.roster.Withheld;

/**
 * A file that a school's system gave out, with the columns that are to be filled.
 *
 * @param students the rows about students
 */
public record Gradebook(
    CsvText text, SchoolSystem system, Sheet sheet, Columns columns, List<Line> students) {

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
  }

  public Gradebook {
    students = List.copyOf(students);
  }

  /**
   * The file with these columns.
   *
   * @throws CsvMistakeException if a student's row is too short to have them
   */
  public static Gradebook of(CsvText text, SchoolSystem system, Sheet sheet, Columns columns) {
    List<Line> students =
        sheet.rows().stream()
            .filter(row -> system.kind(sheet, row) == RowKind.STUDENT)
            .map(row -> line(row, system, sheet, columns))
            .toList();
    return new Gradebook(text, system, sheet, columns, students);
  }

  private static Line line(CsvText.Row row, SchoolSystem system, Sheet sheet, Columns columns) {
    if (row.cells().size() <= columns.last()) {
      throw CsvTable.misfit(row, sheet.headings().size());
    }
    List<Matching.Identity> identities =
        columns.students().entrySet().stream()
            .map(
                each ->
                    new Matching.Identity(
                        each.getValue(),
                        system.spellings(
                            sheet, each.getKey(), row.cells().get(each.getKey()).text())))
            .toList();
    return new Line(row, new Matching.Row(row.line(), identities));
  }

  /** How many points the file says there are for this row's mark, as it is written there. */
  public Optional<String> points(Line line) {
    return system.points(sheet, line.row(), columns.mark());
  }

  /** Why this row's mark stays as it is. */
  public Optional<Withheld> lock(Line line) {
    String said = said(line);
    boolean isWorded = !system.isUnmarked(said) && Numeral.of(said).isEmpty();
    return system
        .lock(sheet, line.row(), columns.mark())
        .or(() -> isWorded ? Optional.of(Withheld.WORDED) : Optional.empty());
  }

  /** What stands where this row's mark goes. */
  public String said(Line line) {
    return sheet.text(line.row(), columns.mark());
  }

  /** What stands there, where that is a mark. */
  String before(Line line) {
    String said = said(line);
    return system.isUnmarked(said) ? "" : said;
  }

  /** What the file says that the marks to be filled in are out of, each once. */
  public List<String> points() {
    return students.stream().flatMap(line -> points(line).stream()).distinct().toList();
  }

  /** The marks that stand in the column to be filled, each once. */
  public List<String> before() {
    return students.stream().map(this::said).distinct().toList();
  }

  /** Every number about marks, in this column and in others: they show how decimals are written. */
  public Stream<String> numbers() {
    Stream<Integer> places =
        Stream.concat(
            Stream.of(columns.mark()), system.marks(sheet).stream().map(MarkColumn::place));
    return places.flatMap(this::numbers).distinct();
  }

  private Stream<String> numbers(int place) {
    return students.stream()
        .flatMap(
            line ->
                Stream.concat(
                    system.points(sheet, line.row(), place).stream(),
                    Stream.of(sheet.text(line.row(), place))));
  }

  /**
   * The file with these words in it.
   *
   * @param isWhole whether also that goes back which nothing was filled into
   */
  public byte[] filled(Map<Cell, String> words, boolean isWhole) {
    Optional<Set<Integer>> needed = system.uploaded(sheet);
    if (isWhole || needed.isEmpty()) {
      return text.filled(words);
    }
    Set<Integer> places = new TreeSet<>(needed.get());
    places.add(columns.mark());
    return text.cut(kept(words, places), List.copyOf(places), words);
  }

  /** The headings, what is about the columns, and the students who get a mark. */
  private List<CsvText.Row> kept(Map<Cell, String> words, Set<Integer> places) {
    Stream<CsvText.Row> below =
        sheet.rows().stream()
            .filter(
                row ->
                    switch (system.kind(sheet, row)) {
                      case STUDENT -> words.containsKey(row.cells().get(columns.mark()));
                      case COLUMNS ->
                          places.stream().anyMatch(place -> !sheet.text(row, place).isEmpty());
                      case NOBODY -> false;
                    });
    return Stream.concat(Stream.of(sheet.top()), below).toList();
  }
}
