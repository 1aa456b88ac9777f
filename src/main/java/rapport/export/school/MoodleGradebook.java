package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.grading.roster.Person;

/** What Moodle's gradebook gives out and takes in. */
public final class MoodleGradebook implements SchoolSystem {
  static final Map<String, List<Person.Key>> KEYS =
      Map.of(
          "idnumber", List.of(Person.Key.ID),
          "id number", List.of(Person.Key.ID),
          "student id", List.of(Person.Key.ID),
          "email", List.of(Person.Key.EMAIL),
          "email address", List.of(Person.Key.EMAIL),
          "username", List.of(Person.Key.LOGIN, Person.Key.EMAIL));

  /** All but the columns about people, the course as a whole, and other ways to show a mark. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?!((first|last|sur) ?name|institution|department|last downloaded.*|course total.*"
              + "|source|id|identifier|.*feedback\\)?|.*\\((percentage|letter)\\))$)"
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
    return !keys(sheet).isEmpty();
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    return sheet.keys(KEYS);
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
}
