package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/** The columns somebody chose in Blackboard, to work on offline. */
public final class Blackboard implements SchoolSystem {
  private static final Pattern COLUMN =
      Pattern.compile("(?<title>[^\\[|]*?)\\s*(\\[.*)?\\|\\s*(?<number>[\\d_]+)");
  private static final Pattern POINTS =
      Pattern.compile("\\[[^\\]]*?:[^\\d\\]]*([\\d.,]+)[^\\]]*\\]");
  private static final Map<String, List<Person.Key>> KEYS =
      Map.of(
          "username", List.of(Person.Key.LOGIN, Person.Key.EMAIL),
          "student id", List.of(Person.Key.ID),
          "email", List.of(Person.Key.EMAIL));

  @Override
  public String id() {
    return "blackboard";
  }

  @Override
  public String words() {
    return "Blackboard";
  }

  @Override
  public boolean isRecognised(Sheet sheet) {
    return sheet.has("username") && !marks(sheet).isEmpty();
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    return sheet.keys(KEYS);
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return sheet.places(heading -> COLUMN.matcher(heading).matches()).stream()
        .map(place -> column(sheet, place))
        .toList();
  }

  private static MarkColumn column(Sheet sheet, int place) {
    Matcher matcher = COLUMN.matcher(sheet.heading(place));
    return matcher.matches()
        ? new MarkColumn(place, matcher.group("title").strip(), List.of(matcher.group("number")))
        : new MarkColumn(place, sheet.heading(place), List.of());
  }

  @Override
  public List<Integer> feedback(Sheet sheet, int mark) {
    return marks(sheet).size() == 1 ? sheet.named("feedback to learner") : List.of();
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    Matcher matcher = POINTS.matcher(sheet.heading(mark));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
