package rapport.export.school;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapport.export.csv.CsvMistakeException;
import rapport.export.csv.CsvTable;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/**
 * A table that a school's system gave out: its headings, and the rows below that say something.
 *
 * @param top the row of the headings
 */
public record Sheet(CsvText.Row top, List<CsvText.Row> rows) {
  public Sheet {
    rows = List.copyOf(rows);
  }

  /**
   * The table of these rows, the first of which has the headings.
   *
   * @throws CsvMistakeException if nothing stands in it
   */
  public static Sheet of(CsvText text) {
    List<CsvText.Row> filled = text.rows().stream().filter(row -> !row.isBlank()).toList();
    if (filled.isEmpty()) {
      throw CsvTable.nothing();
    }
    return new Sheet(filled.get(0), filled.subList(1, filled.size()));
  }

  public List<String> headings() {
    return top.cells().stream().map(cell -> cell.text().strip()).toList();
  }

  public String heading(int place) {
    return text(top, place);
  }

  /** What a row says in a column; empty where the row ends before it. */
  public String text(CsvText.Row row, int place) {
    return place < row.cells().size() ? row.cells().get(place).text().strip() : "";
  }

  /** What the rows say in a column, from the top down. */
  public Stream<String> column(int place) {
    return rows.stream().map(row -> text(row, place));
  }

  /** What a row says in a column; where it says nothing, what all others that say something do. */
  String ownOrOnly(CsvText.Row row, int place) {
    String own = text(row, place);
    List<String> said = column(place).filter(each -> !each.isEmpty()).distinct().toList();
    return own.isEmpty() && said.size() == 1 ? said.get(0) : own;
  }

  /** The columns whose headings are so. */
  public List<Integer> places(Predicate<String> isIt) {
    List<String> headings = headings();
    return IntStream.range(0, headings.size())
        .filter(place -> isIt.test(headings.get(place)))
        .boxed()
        .toList();
  }

  /** The columns of this heading, in whatever case. */
  public List<Integer> named(String name) {
    return named(List.of(name));
  }

  /** The columns of any of these headings, in whatever case. */
  public List<Integer> named(Collection<String> names) {
    List<String> folded = names.stream().map(Sheet::folded).toList();
    return places(heading -> folded.contains(folded(heading)));
  }

  public boolean has(String name) {
    return !named(name).isEmpty();
  }

  /** The columns of these headings, in small letters, and what of a roster each may hold. */
  public Map<Integer, List<Person.Key>> keys(Map<String, List<Person.Key>> known) {
    Map<Integer, List<Person.Key>> found = new TreeMap<>();
    for (int place : named(known.keySet())) {
      found.put(place, known.getOrDefault(folded(heading(place)), List.of()));
    }
    return found;
  }

  static String folded(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }
}
