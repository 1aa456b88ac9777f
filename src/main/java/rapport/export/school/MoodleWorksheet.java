package rapport.export.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapport.export.csv.CsvText;
import rapport.export.csv.Numeral;
import rapport.grading.roster.Person;
import rapport.grading.roster.Withheld;

/**
 * The grading worksheet of one assignment in Moodle, in any of its translations. The order of its
 * columns is fixed in Moodle's source ({@code mod/assign/gradingtable.php}): the maximum or the
 * scale stands next to the grade, and feedback next to the time of the last grading.
 */
public final class MoodleWorksheet implements SchoolSystem {
  private static final Pattern LAST_NUMBER = Pattern.compile(".*\\D(\\d+)");

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
    boolean isSure =
        Stream.of(MoodleWords.MAXIMUM, MoodleWords.CHANGEABLE, MoodleWords.MODIFIED)
            .anyMatch(words -> !sheet.named(words).isEmpty());
    return sheet.has("identifier")
        || (isSure && !sheet.named(MoodleWords.IDENTIFIER).isEmpty())
        || (isNumbered(sheet) && !unnamedMaximum(sheet).isEmpty());
  }

  /** Whether every row begins as in {@code Participant 123456}, in whatever language. */
  private static boolean isNumbered(Sheet sheet) {
    Set<String> words =
        sheet.column(0).map(said -> said.replaceFirst("\\d+$", "")).collect(Collectors.toSet());
    return words.size() == 1
        && words.iterator().next().matches("\\D*\\p{L}{2}\\D*")
        && sheet.column(0).allMatch(said -> LAST_NUMBER.matcher(said).matches());
  }

  /** Where one number of points stands in all rows, and next to it whether the grade may change. */
  private static List<Integer> unnamedMaximum(Sheet sheet) {
    return IntStream.range(2, sheet.headings().size())
        .filter(place -> isOneNumber(sheet, place))
        .filter(place -> isYesOrNo(sheet, place + 1) || isYesOrNo(sheet, place + 2))
        .boxed()
        .toList();
  }

  private static boolean isYesOrNo(Sheet sheet, int place) {
    return sheet.column(place).allMatch(said -> MoodleWords.isYes(said) || MoodleWords.isNo(said));
  }

  @Override
  public Map<Integer, List<Person.Key>> keys(Sheet sheet) {
    Map<Integer, List<Person.Key>> found = new TreeMap<>(MoodleGradebook.people(sheet));
    addresses(sheet).forEach(place -> found.putIfAbsent(place, List.of(Person.Key.EMAIL)));
    return found.isEmpty() ? own(sheet) : found;
  }

  /** Columns with nothing but addresses, whatever their heading. */
  private static Stream<Integer> addresses(Sheet sheet) {
    return IntStream.range(0, sheet.headings().size())
        .filter(place -> sheet.column(place).anyMatch(said -> !said.isEmpty()))
        .filter(place -> sheet.column(place).allMatch(said -> said.matches("(\\S+@\\S+)?")))
        .boxed();
  }

  /** Moodle's own numbers say whose a row is only where the school's are missing. */
  private static Map<Integer, List<Person.Key>> own(Sheet sheet) {
    List<Integer> named = sheet.named(MoodleWords.IDENTIFIER);
    return (named.isEmpty() && isNumbered(sheet) ? List.of(0) : named)
        .stream().collect(Collectors.toMap(place -> place, place -> List.of(Person.Key.ID)));
  }

  /** {@code Participant 123456} may stand in a roster as the number alone. */
  @Override
  public List<String> spellings(Sheet sheet, int place, String value) {
    Matcher number = LAST_NUMBER.matcher(value.strip());
    return own(sheet).containsKey(place) && number.matches()
        ? List.of(value, number.group(1))
        : List.of(value);
  }

  @Override
  public List<MarkColumn> marks(Sheet sheet) {
    List<Integer> named = sheet.named(MoodleWords.GRADE);
    List<Integer> beside =
        Stream.of(MoodleWords.MAXIMUM, MoodleWords.SCALE)
            .flatMap(words -> sheet.named(words).stream())
            .toList();
    List<Integer> before =
        (beside.isEmpty() ? unnamedMaximum(sheet) : beside)
            .stream().map(place -> place - 1).filter(place -> place > 0).toList();
    return (named.isEmpty() ? before : named)
        .stream().map(place -> new MarkColumn(place, sheet.heading(place), List.of())).toList();
  }

  @Override
  public Optional<String> refusal(Sheet sheet, int place) {
    List<MarkColumn> marks = marks(sheet);
    if (keys(sheet).containsKey(place) || own(sheet).containsKey(place)) {
      return Optional.of(KEY);
    }
    if (isOther(sheet, place)) {
      return Optional.of("holds no marks, so none go into it.");
    }
    if (marks.size() == 1 && marks.get(0).place() != place) {
      return Optional.of("is not where the marks stand: that is “" + marks.get(0).title() + "”.");
    }
    return scale(sheet, place)
        .map(
            scale ->
                "is marked on a scale of words ("
                    + scale
                    + "), so no points go into it. In Moodle, give the assignment points, and"
                    + " download its worksheet again.");
  }

  private static boolean isOther(Sheet sheet, int place) {
    return Stream.of(
            MoodleWords.MAXIMUM,
            MoodleWords.SCALE,
            MoodleWords.CHANGEABLE,
            MoodleWords.MODIFIED,
            MoodleWords.FEEDBACK)
        .anyMatch(words -> sheet.named(words).contains(place));
  }

  /** The words of the scale that marks are given on, if they are. */
  private static Optional<String> scale(Sheet sheet, int mark) {
    Stream<Integer> places =
        Stream.concat(
            Stream.of(MoodleWords.SCALE, MoodleWords.MAXIMUM)
                .flatMap(words -> sheet.named(words).stream()),
            isListed(sheet, mark + 1) ? Stream.of(mark + 1) : Stream.empty());
    return places
        .flatMap(sheet::column)
        .filter(said -> !said.isEmpty() && Numeral.of(said).isEmpty())
        .findFirst()
        .map(said -> said.replaceAll("\\s*[\\r\\n]+\\s*", ", "));
  }

  /** Whether one list of words stands in all rows, as a scale does. */
  private static boolean isListed(Sheet sheet, int place) {
    List<String> said = sheet.column(place).distinct().toList();
    return said.size() == 1 && said.get(0).matches("(?s).*\\p{L}.*[,\\n].*\\p{L}.*");
  }

  @Override
  public List<Integer> feedback(Sheet sheet, int mark) {
    List<Integer> named = sheet.named(MoodleWords.FEEDBACK);
    int width = sheet.headings().size();
    return named.isEmpty()
        ? sheet.named(MoodleWords.MODIFIED).stream()
            .map(place -> place + 1)
            .filter(place -> place < width)
            .toList()
        : named;
  }

  @Override
  public boolean readsHtml() {
    return true;
  }

  @Override
  public Optional<String> points(Sheet sheet, CsvText.Row row, int mark) {
    return maximum(sheet, mark).stream().findFirst().map(place -> sheet.ownOrOnly(row, place));
  }

  private static Collection<Integer> maximum(Sheet sheet, int mark) {
    List<Integer> named = sheet.named(MoodleWords.MAXIMUM);
    return named.isEmpty() && isOneNumber(sheet, mark + 1) ? List.of(mark + 1) : named;
  }

  /** Whether one and the same number of points stands in all rows. */
  private static boolean isOneNumber(Sheet sheet, int place) {
    List<String> said = sheet.column(place).distinct().toList();
    return said.size() == 1
        && Numeral.of(said.get(0)).filter(points -> isPositive(points)).isPresent();
  }

  private static boolean isPositive(Numeral number) {
    return number.readings().values().stream().allMatch(value -> value.signum() > 0);
  }

  @Override
  public boolean isOutOfHundred() {
    return true;
  }

  @Override
  public Optional<String> doubt(Sheet sheet, int mark) {
    Map<Integer, List<Person.Key>> keys = keys(sheet);
    return IntStream.range(0, sheet.headings().size())
        .filter(place -> place != mark && !keys.containsKey(place))
        .filter(place -> isOneNumber(sheet, place))
        .mapToObj(place -> "“" + sheet.heading(place) + "” has the same number in every row")
        .findFirst()
        .or(() -> SchoolSystem.super.doubt(sheet, mark));
  }

  /** A row says whether its grade can be changed; only a yes is one. */
  @Override
  public Optional<Withheld> lock(Sheet sheet, CsvText.Row row, int mark) {
    List<Integer> named = sheet.named(MoodleWords.CHANGEABLE);
    boolean isLocked =
        named.isEmpty()
            ? unnamed(sheet, mark).anyMatch(place -> MoodleWords.isNo(sheet.text(row, place)))
            : named.stream()
                .map(place -> sheet.text(row, place))
                .anyMatch(said -> !said.isEmpty() && !MoodleWords.isYes(said));
    return isLocked ? Optional.of(Withheld.LOCKED) : Optional.empty();
  }

  /** Columns behind the grade that say yes or no in every row, whatever their heading. */
  private static Stream<Integer> unnamed(Sheet sheet, int mark) {
    return IntStream.range(mark + 1, sheet.headings().size())
        .filter(place -> isYesOrNo(sheet, place))
        .boxed();
  }
}
