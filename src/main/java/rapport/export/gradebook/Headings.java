package rapport.export.gradebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapport.grading.roster.Person;

/** The first row of a file that a school's system gave out: which column holds what. */
public record Headings(SchoolSystem system, List<String> names) {
  private static final Map<String, List<Person.Key>> STUDENTS =
      Map.of(
          "sis user id", List.of(Person.Key.ID),
          "sis login id", List.of(Person.Key.LOGIN, Person.Key.EMAIL),
          "idnumber", List.of(Person.Key.ID),
          "id number", List.of(Person.Key.ID),
          "student id", List.of(Person.Key.ID),
          "email", List.of(Person.Key.EMAIL),
          "email address", List.of(Person.Key.EMAIL),
          "username", List.of(Person.Key.LOGIN, Person.Key.EMAIL));

  /** Numbers of the system's own say who a row is about only where the school's are missing. */
  private static final Map<String, List<Person.Key>> OWN_NUMBERS =
      Map.of("id", List.of(Person.Key.ID), "identifier", List.of(Person.Key.ID));

  private static final Pattern POINTS =
      Pattern.compile("\\[[^\\]]*?:[^\\d\\]]*([\\d.,]+)[^\\]]*\\]");

  public Headings {
    names = List.copyOf(names);
  }

  /** The columns of this exact heading, in whatever case; else those over marks of this name. */
  public List<Integer> named(String name) {
    List<Integer> exact = places(heading -> folded(heading).equals(folded(name)));
    return exact.isEmpty() ? places(heading -> system.isNamed(heading, name)) : exact;
  }

  /** The columns over marks. */
  public List<Integer> marks() {
    return places(heading -> system.isMark(heading) && !isStudent(heading));
  }

  private static boolean isStudent(String heading) {
    return STUDENTS.containsKey(folded(heading)) || OWN_NUMBERS.containsKey(folded(heading));
  }

  /** The columns that say who a row is about, and what they say. */
  public Map<Integer, List<Person.Key>> students() {
    Map<Integer, List<Person.Key>> found = columns(STUDENTS);
    return switch (system) {
      case CANVAS, MOODLE -> found.isEmpty() ? columns(OWN_NUMBERS) : found;
      case BLACKBOARD, MOODLE_IMPORT -> found;
    };
  }

  private Map<Integer, List<Person.Key>> columns(Map<String, List<Person.Key>> known) {
    Map<Integer, List<Person.Key>> found = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      List<Person.Key> keys = known.get(folded(names.get(i)));
      if (keys != null) {
        found.put(i, keys);
      }
    }
    return found;
  }

  /** Where feedback to the marks in this column has its place, if the file has one. */
  public List<Integer> feedback(int mark) {
    return switch (system) {
      case CANVAS -> List.of();
      case MOODLE -> named("feedback comments");
      case BLACKBOARD -> marks().size() == 1 ? named("feedback to learner") : List.of();
      case MOODLE_IMPORT -> {
        String heading = folded(names.get(mark));
        String bare = heading.replaceFirst(" \\(real\\)$", "");
        yield places(
            each ->
                folded(each).equals(heading + " feedback")
                    || folded(each).equals(bare + " (feedback)"));
      }
    };
  }

  /** The column that says how many points there are, where the system has one. */
  OptionalInt points() {
    return system == SchoolSystem.MOODLE
        ? places(each -> folded(each).equals("maximum grade")).stream().mapToInt(i -> i).findFirst()
        : OptionalInt.empty();
  }

  /** How many points there are, where the heading says it. */
  Optional<String> points(int mark) {
    Matcher matcher = POINTS.matcher(names.get(mark));
    return system == SchoolSystem.BLACKBOARD && matcher.find()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  boolean isIdentifier(int place) {
    return folded(names.get(place)).equals("identifier");
  }

  boolean has(String name) {
    return names.stream().anyMatch(each -> folded(each).equals(name));
  }

  private List<Integer> places(Predicate<String> isIt) {
    return IntStream.range(0, names.size()).filter(i -> isIt.test(names.get(i))).boxed().toList();
  }

  private static String folded(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }
}
