package rapport.export.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.export.csv.CsvText;
import rapport.grading.roster.Person;

/**
 * The columns somebody chose in Blackboard, to work on offline. A heading says it all: {@code Lab
 * [Total Pts: 1,500 Score] |8151}. {@code up to} before the points, in whatever language, means
 * that Blackboard reckons the column up itself.
 */
public final class Blackboard implements SchoolSystem {
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?<title>.*?)\\s*(?:\\[[^\\[\\]]*?[:：](?<said>[^\\[\\]]*)\\])?\\s*"
              + "\\|\\s*(?<number>[\\d_]+)");

  private static final Pattern SAID =
      Pattern.compile(
          "[\\s\\u00a0]*(?<before>\\D*?)[\\s\\u00a0]*"
              + "(?<points>\\d(?:[\\d.,'\\u2019 \\u00a0\\u2009\\u202f]*\\d)?)"
              + "[\\s\\u00a0]*(?<shown>\\D*?)[\\s\\u00a0]*");

  private static final Pattern NO_POINTS =
      Pattern.compile(
          "(%|per ?cent|pro[zc]ent|por ?cent|pour ?cent|letter|buchstabe|letra|lettre|lettera|text"
              + "|tekst|texte|complete|incomplete|abgeschlossen).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOTAL =
      Pattern.compile("(weighted |running )?total|overall grade", Pattern.CASE_INSENSITIVE);

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
    return sheet.has("username")
        && !sheet.places(heading -> COLUMN.matcher(heading).matches()).isEmpty();
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    return sheet.keys(KEYS);
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    return columns(sheet, heading -> reason(heading).isEmpty());
  }

  @Override
  public List<MarkColumn> reckoned(Sheet sheet) {
    return columns(sheet, heading -> reason(heading).isPresent());
  }

  private static List<MarkColumn> columns(Sheet sheet, Predicate<String> isIt) {
    return sheet.places(heading -> COLUMN.matcher(heading).matches() && isIt.test(heading)).stream()
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
  public Optional<String> refusal(Sheet sheet, int place) {
    Optional<String> reason = reason(sheet.heading(place));
    return reason.isPresent() ? reason : SchoolSystem.super.refusal(sheet, place);
  }

  /** Why Blackboard takes no points in a column of its own. */
  private static Optional<String> reason(String heading) {
    Matcher column = COLUMN.matcher(heading);
    if (!column.matches()) {
      return Optional.empty();
    }
    Optional<Matcher> said = said(heading);
    if (said.filter(each -> !each.group("before").isEmpty()).isPresent()
        || TOTAL.matcher(column.group("title")).matches()) {
      return Optional.of("is a column that Blackboard calculates, so no marks go into it.");
    }
    return said.map(each -> each.group("shown"))
        .filter(shown -> NO_POINTS.matcher(shown).matches())
        .map(shown -> "shows no points (“" + shown + "”), so none go into it.");
  }

  private static Optional<Matcher> said(String heading) {
    Matcher column = COLUMN.matcher(heading);
    if (!column.matches() || column.group("said") == null) {
      return Optional.empty();
    }
    Matcher said = SAID.matcher(column.group("said"));
    return said.matches() ? Optional.of(said) : Optional.empty();
  }

  @Override
  public List<Integer> feedback(Sheet sheet, int mark) {
    long all = sheet.places(heading -> COLUMN.matcher(heading).matches()).size();
    return all == 1 ? sheet.named("feedback to learner") : List.of();
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return said(sheet.heading(mark)).map(each -> each.group("points"));
  }

  @Override
  public boolean isUnmarked(String words) {
    return SchoolSystem.super.isUnmarked(words)
        || words.matches("(?i)(needs grading|in progress)(\\s*\\(.*\\))?");
  }
}
