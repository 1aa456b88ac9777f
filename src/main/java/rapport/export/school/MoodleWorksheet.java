package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/** The grading worksheet of one assignment in Moodle. */
public final class MoodleWorksheet implements SchoolSystem {
  private static final String IDENTIFIER = "identifier";
  private static final Pattern LAST_NUMBER = Pattern.compile(".*\\D(\\d+)");

  /** Moodle's own numbers say whose a row is only where the school's are missing. */
  private static final Map<String, List<Person.Key>> OWN_KEYS =
      Map.of(IDENTIFIER, List.of(Person.Key.ID), "id", List.of(Person.Key.ID));

  @Override
  public String id() {
    return "moodle";
  }

  @Override
  public String words() {
    return "Moodle’s grading worksheet";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    return sheet.has(IDENTIFIER);
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    Map<Integer, List<Person.Key>> found = sheet.keys(MoodleGradebook.KEYS);
    return found.isEmpty() ? sheet.keys(OWN_KEYS) : found;
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return sheet.named("grade").stream()
        .map(place -> new MarkColumn(place, sheet.heading(place), List.of()))
        .toList();
  }

  @Override
  public List<Integer> feedback(Sheet sheet, int mark) {
    return sheet.named("feedback comments");
  }

  @Override
  public boolean readsHtml() {
    return true;
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return sheet.named("maximum grade").stream()
        .findFirst()
        .map(place -> sheet.text(row, place))
        .filter(said -> !said.isEmpty());
  }

  /** {@code Participant 123456} may stand in a roster as the number alone. */
  @Override
  public List<String> spellings(Sheet sheet, int place, String value) {
    Matcher number = LAST_NUMBER.matcher(value.strip());
    boolean isOwn = Sheet.folded(sheet.heading(place)).equals(IDENTIFIER);
    return isOwn && number.matches() ? List.of(value, number.group(1)) : List.of(value);
  }
}
