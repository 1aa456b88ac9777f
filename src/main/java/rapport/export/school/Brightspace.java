package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/**
 * The grades of D2L Brightspace: {@code OrgDefinedId,Username,…,Lab Points Grade <Numeric
 * MaxPoints:20 Weight:10>,End-of-Line Indicator}. Its ids begin with {@code #}, so that
 * spreadsheets leave them alone, and its last column has nothing but that sign.
 */
public final class Brightspace implements SchoolSystem {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?<title>.+) Points Grade(?:\\s*<Numeric MaxPoints:(?<points>[\\d.,]+)(?:\\s.*)?>)?",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, List<Person.Key>> KEYS =
      Map.of(
          "orgdefinedid", List.of(Person.Key.ID),
          "username", List.of(Person.Key.LOGIN, Person.Key.EMAIL),
          "email", List.of(Person.Key.EMAIL));

  @Override
  public String id() {
    return "brightspace";
  }

  @Override
  public String words() {
    return "Brightspace";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    return sheet.has("orgdefinedid")
        || (sheet.has("username") && sheet.has("end-of-line indicator"));
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    return sheet.keys(KEYS);
  }

  @Override
  public List<String> spellings(Sheet sheet, int place, String value) {
    return List.of(value, value.strip().replaceFirst("^#", ""));
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return sheet.places(heading -> ITEM.matcher(heading).matches()).stream()
        .map(
            place ->
                new MarkColumn(
                    place,
                    group(sheet.heading(place), "title").orElse(""),
                    List.of(sheet.heading(place).replaceFirst("\\s*<.*", ""))))
        .toList();
  }

  private static Optional<String> group(String heading, String name) {
    Matcher matcher = ITEM.matcher(heading);
    return matcher.matches() ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
  }

  @Override
  public Optional<String> refusal(Sheet sheet, int place) {
    boolean isReckoned =
        sheet.heading(place).matches("(?i).*(calculated|adjusted|subtotal|<formula|<calculated).*");
    return isReckoned
        ? Optional.of("is a column that Brightspace calculates, so no marks go into it.")
        : SchoolSystem.super.refusal(sheet, place);
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return group(sheet.heading(mark), "points");
  }
}
