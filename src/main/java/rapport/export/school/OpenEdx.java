package rapport.export.school;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/**
 * The two files that Open edX takes marks from ({@code edx-bulk-grades}): overrides of subsections,
 * with {@code new_override-ID} beside {@code name-ID}; and points given by staff, with {@code New
 * Points}, once {@code points}. Neither says what the points are out of.
 */
public final class OpenEdx implements SchoolSystem {
  private static final String OVERRIDE = "new_override-";
  private static final List<String> POINTS = List.of("new points", "points");
  private static final Map<String, List<Person.Key>> KEYS =
      Map.of(
          "username", List.of(Person.Key.LOGIN),
          "email", List.of(Person.Key.EMAIL),
          "student_uid", List.of(Person.Key.ID),
          "student_key", List.of(Person.Key.ID));

  @Override
  public String id() {
    return "open-edx";
  }

  @Override
  public String words() {
    return "Open edX";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    return sheet.has("user_id") && sheet.has("username") && !marks(sheet).isEmpty();
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    return sheet.keys(KEYS);
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return Stream.concat(
            sheet.places(OpenEdx::isOverride).stream().map(place -> override(sheet, place)),
            sheet.has("block_id")
                ? sheet.named(POINTS).stream().map(place -> given(sheet, place))
                : Stream.of())
        .toList();
  }

  private static boolean isOverride(String heading) {
    return heading.toLowerCase(Locale.ROOT).startsWith(OVERRIDE);
  }

  private static MarkColumn override(Sheet sheet, int place) {
    String id = sheet.heading(place).substring(OVERRIDE.length());
    return new MarkColumn(place, only(sheet, "name-" + id).orElse(id), List.of(id));
  }

  private static MarkColumn given(Sheet sheet, int place) {
    String heading = sheet.heading(place);
    return new MarkColumn(place, only(sheet, "title").orElse(heading), List.of(heading));
  }

  private static Optional<String> only(Sheet sheet, String heading) {
    return sheet.named(heading).stream()
        .flatMap(sheet::column)
        .filter(said -> !said.isEmpty())
        .findFirst();
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return Optional.empty();
  }

  @Override
  public String onImport() {
    return "Open edX passes over the rows where nothing is filled in.";
  }
}
