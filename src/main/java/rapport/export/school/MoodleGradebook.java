package rapport.export.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/** What Moodle's gradebook gives out and takes in. */
public final class MoodleGradebook implements SchoolSystem {
  /** All but the columns about people, totals, and other ways to show a mark. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?!((first|last|sur|full) ?name|name|student|institution|department|groups?|status"
              + "|last downloaded.*|(.*: ?)?(course|category) total.*|source|id|identifier|user id"
              + "|.*feedback\\)?|.*\\((percentage|letter)\\))$)"
              + "(?<whole>(.+: ?)?(?<title>.+?)( \\(real\\))?)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "moodle-import";
  }

  @Override
  public String words() {
    return "Moodle’s gradebook";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    boolean isExported =
        !sheet.places(heading -> heading.matches(".*\\(Real\\)|Last downloaded.*")).isEmpty()
            || marks(sheet).stream().anyMatch(mark -> !feedback(sheet, mark.place()).isEmpty());
    return sheet.has("idnumber") || (isExported && !keys(sheet).isEmpty());
  }

  /** The columns that say whose a row is, in any translation. */
  static Map<Integer, List<Person.Key>> people(Sheet sheet) {
    Map<Integer, List<Person.Key>> found = new HashMap<>();
    sheet.named(MoodleWords.ID_NUMBER).forEach(i -> found.put(i, List.of(Person.Key.ID)));
    sheet
        .named(MoodleWords.USERNAME)
        .forEach(i -> found.put(i, List.of(Person.Key.LOGIN, Person.Key.EMAIL)));
    sheet.named(MoodleWords.EMAIL).forEach(i -> found.put(i, List.of(Person.Key.EMAIL)));
    return found;
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    return people(sheet);
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return sheet.places(heading -> ITEM.matcher(heading).matches()).stream()
        .filter(place -> !keys(sheet).containsKey(place))
        .map(place -> column(sheet, place))
        .toList();
  }

  private static MarkColumn column(Sheet sheet, int place) {
    Matcher matcher = ITEM.matcher(sheet.heading(place));
    return matcher.matches()
        ? new MarkColumn(place, matcher.group("title").strip(), List.of(matcher.group("whole")))
        : new MarkColumn(place, sheet.heading(place), List.of());
  }

  @Override
  public List<Integer> feedback(Sheet sheet, int mark) {
    String heading = sheet.heading(mark);
    String bare = heading.replaceFirst("(?i) \\(real\\)$", "");
    return sheet.named(List.of(heading + " feedback", bare + " (feedback)"));
  }

  @Override
  public boolean readsHtml() {
    return true;
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return Optional.empty();
  }

  @Override
  public boolean isOutOfHundred() {
    return true;
  }
}
