package rapport.export.gradebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A system that schools keep their marks in, and what the headings of its files look like. */
public enum SchoolSystem {
  /** The whole gradebook of Canvas. */
  CANVAS("Canvas", "(?<title>.+) \\((?<number>\\d+)\\)"),
  /** The grading worksheet of one assignment in Moodle. */
  MOODLE("Moodle’s grading worksheet", "(?<title>(?<number>grade))"),
  /** The columns somebody chose in Blackboard, to work on offline. */
  BLACKBOARD("Blackboard", "(?<title>[^\\[|]*?)\\s*(\\[.*)?\\|\\s*(?<number>[\\d_]+)"),
  /** What Moodle's gradebook gives out and takes in. */
  MOODLE_IMPORT(
      "Moodle’s gradebook",
      "(?!((first|last|sur) ?name|institution|department|last downloaded.*|course total.*|source"
          + "|.*feedback\\)?|.*\\((percentage|letter)\\))$)"
          + "(?<number>(.+: ?)?(?<title>.+?)( \\(real\\))?)");

  private final String words;
  private final Pattern mark;

  SchoolSystem(String words, String mark) {
    this.words = words;
    this.mark = Pattern.compile(mark, Pattern.CASE_INSENSITIVE);
  }

  /** How it is named on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What its file is called among people. */
  public String words() {
    return words;
  }

  /** The first system whose file can have these headings. */
  public static Optional<SchoolSystem> of(List<String> header) {
    return Arrays.stream(values())
        .filter(system -> system.isRecognised(new Headings(system, header)))
        .findFirst();
  }

  private boolean isRecognised(Headings headings) {
    return switch (this) {
      case CANVAS -> headings.names().get(0).contains("Student") && headings.has("id");
      case MOODLE -> headings.has("identifier");
      case BLACKBOARD -> headings.has("username") && !headings.marks().isEmpty();
      case MOODLE_IMPORT -> !headings.students().isEmpty();
    };
  }

  /** Whether such a heading stands over marks. */
  boolean isMark(String heading) {
    return mark.matcher(heading.strip()).matches();
  }

  /** Whether a heading over marks has this name, without what the system adds to it. */
  boolean isNamed(String heading, String name) {
    Matcher matcher = mark.matcher(heading.strip());
    return matcher.matches()
        && (matcher.group("title").strip().equalsIgnoreCase(name.strip())
            || matcher.group("number").equalsIgnoreCase(name.strip()));
  }

  /** The name in a heading over marks, without what the system adds to it. */
  public String title(String heading) {
    Matcher matcher = mark.matcher(heading.strip());
    return matcher.matches() ? matcher.group("title").strip() : heading;
  }

  /** Whether feedback in its files is read as HTML. */
  boolean readsHtml() {
    return switch (this) {
      case MOODLE, MOODLE_IMPORT -> true;
      case CANVAS, BLACKBOARD -> false;
    };
  }
}
