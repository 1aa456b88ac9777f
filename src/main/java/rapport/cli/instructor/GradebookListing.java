package rapport.cli.instructor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.cli.command.Output;
import rapport.export.gradebook.GradebookFilling;
import rapport.export.gradebook.GradebookFilling.Filled;
import rapport.export.gradebook.GradebookFilling.Left;
import rapport.grading.roster.Matching;
import rapport.grading.roster.Person;
import rapport.grading.roster.Roster;
import rapport.grading.roster.Withheld;

/** Who got which mark, line by line, and everything that needs a person. */
final class GradebookListing {
  private final Output err;
  private int open;

  GradebookListing(Output err) {
    this.err = err;
  }

  /** How many things need a person. */
  int open() {
    return open;
  }

  /** One line for each student who gets a mark. */
  static List<String> filled(GradebookFilling filling) {
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
                    + (isChanged(f) ? "  was " + f.before() : ""))
        .toList();
  }

  private static boolean isChanged(Filled filled) {
    return !filled.before().isEmpty() && !filled.before().equals(filled.mark());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  void left(List<Left> left) {
    block(
        "No mark, so the cell is as it was:",
        left.stream().map(l -> where(l.line(), l.person()) + ": " + words(l.why())));
  }

  void feedback(List<Filled> filled) {
    block(
        "A mark, but other feedback stood there already and is as it was:",
        filled.stream().filter(Filled::isFeedbackKept).map(f -> where(f.line(), f.person())));
  }

  private static String where(long line, Person person) {
    return "line " + line + ", " + person.code();
  }

  private static String words(Withheld why) {
    return switch (why) {
      case NOT_BEGUN -> "no assessment is kept.";
      case NOT_FINISHED -> "an assessment was begun, and none was finished.";
      case UNDECIDED -> "several raters marked it and have not agreed yet.";
      case PREMATURE -> "the work broke off, which has no percentage.";
      case LACKING -> "there is not enough evidence for a percentage.";
      case EXCUSED -> "excused (EX), although an assessment counts.";
    };
  }

  void duplicates(Roster roster) {
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

  void unmatched(String file, List<Matching.Unmatched> unmatched) {
    block(
        "Rows of " + file + " that are not certain, and as they were:",
        unmatched.stream()
            .map(
                each ->
                    "line "
                        + each.row().line()
                        + named(each.row())
                        + ": "
                        + words(each.reason(), codes(each.people()))));
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

  void absent(String file, List<Person> people) {
    block(
        "In the roster, without a row in " + file + ":",
        people.stream().map(GradebookListing::known));
  }

  void nameless(List<Person> people) {
    block(
        "In the roster without an id or an email address, so Moodle can't tell who they are:",
        people.stream().map(GradebookListing::known));
  }

  private static String known(Person person) {
    return person.code() + " (line " + person.line() + " of the roster)";
  }

  void strangers(Iterable<String> codes) {
    List<String> all = new ArrayList<>();
    codes.forEach(all::add);
    block("Assessments under a code that is not in the roster:", all.stream());
  }

  private void block(String heading, Stream<String> lines) {
    List<String> all = lines.toList();
    if (!all.isEmpty()) {
      err.line(heading);
      all.forEach(line -> err.line("  " + line));
      open += all.size();
    }
  }
}
