package rapport.export.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.export.gradebook.GradebookFilling.Change;
import rapport.export.gradebook.GradebookFilling.Filled;
import rapport.export.gradebook.GradebookFilling.Left;
import rapport.grading.roster.Matching;
import rapport.grading.roster.Person;
import rapport.grading.roster.Roster;

/** Who got which mark, line by line, and everything that needs a person. */
public final class GradebookListing {
  private final List<String> lines = new ArrayList<>();
  private int open;

  /** How many things need a person. */
  public int open() {
    return open;
  }

  /** What needs a person, under headings. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** One line for each student who gets a mark. */
  public static List<String> filled(GradebookFilling filling) {
    int codes = filling.filled().stream().mapToInt(f -> f.person().code().length()).max().orElse(0);
    int marks = filling.filled().stream().mapToInt(f -> f.mark().length()).max().orElse(0);
    return filling.filled().stream()
        .map(
            f ->
                padded(f.person().code(), codes)
                    + "  "
                    + padded(f.mark(), marks)
                    + "  "
                    + padded(f.award().source().id(), "evaluation".length())
                    + "  "
                    + f.award().attempt()
                    + changed(f))
        .toList();
  }

  private static String changed(Filled filled) {
    return switch (filled.change()) {
      case NEW -> "";
      case CHANGED -> "  was " + filled.before();
      case UNCHANGED -> "  unchanged";
    };
  }

  /** What an upload would do to the marks that were there, in a sentence. */
  public static String changes(GradebookFilling filling) {
    Map<Change, Long> counts =
        filling.filled().stream()
            .collect(Collectors.groupingBy(Filled::change, Collectors.counting()));
    return "Against the marks in your file, an upload brings: "
        + Stream.of(Change.values())
            .map(change -> counts.getOrDefault(change, 0L) + " " + change.id())
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  public void left(List<Left> left) {
    block(
        "No mark, so the cell is as it was:",
        left.stream().map(l -> where(l.line(), l.person()) + ": " + words(l)));
  }

  public void feedback(List<Filled> filled) {
    block(
        "A mark, but other feedback stood there already and is as it was:",
        filled.stream().filter(Filled::isFeedbackKept).map(f -> where(f.line(), f.person())));
  }

  private static String where(long line, Person person) {
    return "line " + line + ", " + person.code();
  }

  private static String words(Left left) {
    return switch (left.why()) {
      case NOT_BEGUN -> "no assessment is kept.";
      case NOT_FINISHED -> "an assessment was begun, and none was finished.";
      case UNDECIDED -> "several raters marked it and have not agreed yet.";
      case PREMATURE -> "the work broke off, which has no percentage.";
      case LACKING -> "there is not enough evidence for a percentage.";
      case EXCUSED -> "excused (EX), although an assessment counts.";
      case NOT_ASSIGNED ->
          "the assignment was not given to them (N/A), although an assessment counts.";
      case LOCKED -> "the file says that this grade can’t be changed.";
      case WORDED ->
          "“" + left.said() + "” stands there. If a mark should, empty the cell and fill it again.";
    };
  }

  public void duplicates(Roster roster) {
    block(
        "Twice in the roster:",
        roster.duplicates().stream()
            .map(each -> each.column() + " " + each.value() + ", lines " + lines(each.people())));
  }

  private static String lines(List<Person> people) {
    return people.stream()
        .map(person -> String.valueOf(person.line()))
        .collect(Collectors.joining(" and "));
  }

  /** Rows and people that found no partner. */
  public void rows(String file, Matching matching) {
    block(
        "Rows of " + file + " that are not certain, and as they were:",
        matching.unmatched().stream()
            .map(
                each ->
                    "line "
                        + each.row().line()
                        + named(each.row())
                        + ": "
                        + words(each.reason(), codes(each.people()))));
    block(
        "In the roster, without a row in " + file + ":",
        matching.absent().stream().map(GradebookListing::known));
  }

  private static String named(Matching.Row row) {
    return row.identities().stream()
        .findFirst()
        .map(identity -> ", " + identity.values().get(0))
        .orElse("");
  }

  private static String codes(List<Person> people) {
    return people.stream().map(Person::code).distinct().collect(Collectors.joining(" or "));
  }

  private static String words(Matching.Reason reason, String codes) {
    return switch (reason) {
      case NOBODY -> "nobody in the roster.";
      case SEVERAL -> "it could be " + codes + ".";
      case CONTRADICTED -> "one thing says it is " + codes + ", and another that it isn't.";
      case TWICE -> "there is another row of " + codes + ".";
      case CODE_TWICE -> "the code " + codes + " stands in the roster more than once.";
    };
  }

  public void nameless(List<Person> people) {
    block(
        "In the roster without an id or an email address, so Moodle can't tell who they are:",
        people.stream().map(GradebookListing::known));
  }

  private static String known(Person person) {
    return person.code() + " (line " + person.line() + " of the roster)";
  }

  public void strangers(Set<String> codes) {
    block("Assessments under a code that is not in the roster:", codes.stream());
  }

  private void block(String heading, Stream<String> each) {
    List<String> all = each.toList();
    if (!all.isEmpty()) {
      lines.add(heading);
      all.forEach(line -> lines.add("  " + line));
      open += all.size();
    }
  }
}
