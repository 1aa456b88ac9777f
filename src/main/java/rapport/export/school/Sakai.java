package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/**
 * The gradebook of Sakai, as its import reads it ({@code ImportGradesHelper}): who a row is about
 * in the first column, {@code Lab [20]} over marks, {@code * Lab} over comments to them, and {@code
 * #} before whatever it passes over. With decimal commas its columns are parted by semicolons.
 */
public final class Sakai implements SchoolSystem {
  private static final Pattern ITEM =
      Pattern.compile("(?![*#])(?<title>.*) \\[(?<points>\\d[\\d.,]*)\\]");
  private static final Map<String, List<Person.Key>> KEYS =
      Map.of(
          "student id", List.of(Person.Key.LOGIN, Person.Key.ID, Person.Key.EMAIL),
          "# student display id", List.of(Person.Key.LOGIN, Person.Key.ID),
          "# student number", List.of(Person.Key.ID));

  @Override
  public String id() {
    return "sakai";
  }

  @Override
  public String words() {
    return "Sakai";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    return Sheet.folded(sheet.heading(0)).equals("student id") && !marks(sheet).isEmpty();
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    return sheet.keys(KEYS);
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return sheet.places(heading -> ITEM.matcher(heading).matches()).stream()
        .map(
            place ->
                new MarkColumn(place, group(sheet.heading(place), "title").orElse(""), List.of()))
        .toList();
  }

  private static Optional<String> group(String heading, String name) {
    Matcher matcher = ITEM.matcher(heading);
    return matcher.matches() ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
  }

  @Override
  public List<Integer> feedback(Sheet sheet, int mark) {
    return group(sheet.heading(mark), "title")
        .map(title -> sheet.named("* " + title))
        .orElse(List.of());
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return group(sheet.heading(mark), "points");
  }
}
